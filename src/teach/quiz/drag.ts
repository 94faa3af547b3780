interface Dragging {
  /** The card is held at this height of the window, px. */
  readonly place: (card: HTMLElement, y: number) => void;
  readonly drop: (card: HTMLElement) => void;
}

/** px from an edge of the window within which the page moves on under the card, and by how much at a time. */
const EDGE = 56;
const STEP = 12;

/** A mouse takes a card anywhere, a finger or pen only at its handle: elsewhere they scroll the page. */
function cardUnder({ target, pointerType, button }: PointerEvent): HTMLElement | undefined {
  const element = target as Element;
  const isGrip = element.closest('[data-grip]') !== null;
  const isFree = pointerType === 'mouse' && element.closest('button, input') === null;
  if (button !== 0 || !(isGrip || isFree)) return undefined;
  return element.closest<HTMLElement>('.card') ?? undefined;
}

/** Let the cards of a list be dragged up and down by any pointer. */
export function wakeDrag(list: HTMLElement, { place, drop }: Dragging): void {
  list.addEventListener('pointerdown', (down) => {
    const card = cardUnder(down);
    if (!card || list.closest('fieldset')?.disabled) return;
    card.setPointerCapture(down.pointerId);
    card.dataset['held'] = '';
    const follow = ({ clientY }: PointerEvent): void => {
      if (clientY < EDGE) scrollBy(0, -STEP);
      else if (clientY > innerHeight - EDGE) scrollBy(0, STEP);
      place(card, clientY);
    };
    card.addEventListener('pointermove', follow);
    card.addEventListener(
      'lostpointercapture',
      () => {
        card.removeEventListener('pointermove', follow);
        delete card.dataset['held'];
        drop(card);
      },
      { once: true },
    );
  });
}
