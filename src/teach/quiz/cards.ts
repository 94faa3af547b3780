import { rovingIndex } from '../../charts/kit/roving.ts';
import { atEndWords, droppedWords, grabbedWords, movedWords, putBackWords } from './card-words.ts';
import { wakeDrag } from './drag.ts';
import { moved } from './moved.ts';

/** Let the cards of a list be put in order: by buttons, by keys on a card's handle, by dragging. `say` tells each move. */
export function wakeCards(list: HTMLElement, say: (words: string) => void): void {
  const cards = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('.card')];
  const placeOf = (card: HTMLElement): number => cards().indexOf(card);
  const labelOf = (card: HTMLElement): string => card.querySelector('.card-text')?.textContent.trim() ?? '';
  const tell = (card: HTMLElement, words: typeof movedWords): void => {
    say(words(labelOf(card), placeOf(card), cards().length));
  };
  let held: { readonly card: HTMLElement; readonly from: number } | undefined;

  /** The other cards move round it: what is moved itself would lose focus and pointer. */
  function put(card: HTMLElement, to: number): boolean {
    const from = placeOf(card);
    const next = moved(cards(), from, to);
    const place = next.indexOf(card);
    if (place === from) return false;
    card.before(...next.slice(0, place));
    card.after(...next.slice(place + 1));
    return true;
  }
  function move(card: HTMLElement, to: number): void {
    if (put(card, to)) tell(card, movedWords);
    else say(atEndWords(labelOf(card), placeOf(card)));
  }
  function hold(card: HTMLElement | undefined): void {
    held?.card.querySelector('[data-grip]')?.setAttribute('aria-pressed', 'false');
    held = card && { card, from: placeOf(card) };
    card?.querySelector('[data-grip]')?.setAttribute('aria-pressed', 'true');
  }

  list.addEventListener('click', ({ target, detail }) => {
    const button = (target as Element).closest<HTMLElement>('button');
    const card = button?.closest<HTMLElement>('.card');
    if (!button || !card) return;
    const { by } = button.dataset;
    if (by !== undefined) {
      move(card, placeOf(card) + Number(by));
      // A press of the mouse holds a card by itself; what is left are keys and the tools of who hears the page.
    } else if (detail === 0) {
      tell(card, held ? droppedWords : grabbedWords);
      hold(held ? undefined : card);
    }
  });
  list.addEventListener('keydown', (event) => {
    if (!held) return;
    const { card, from } = held;
    if (event.key === 'Escape') {
      put(card, from);
      hold(undefined);
      tell(card, putBackWords);
      event.preventDefault();
      return;
    }
    const to = rovingIndex(event.key, placeOf(card), cards().length);
    if (to === null) return;
    event.preventDefault();
    move(card, to);
  });
  list.addEventListener('focusout', () => {
    hold(undefined);
  });
  wakeDrag(list, {
    place: (card, y) => {
      const above = cards().filter((each) => {
        const { top, height } = each.getBoundingClientRect();
        return each !== card && top + height / 2 < y;
      });
      put(card, above.length);
    },
    drop: (card) => {
      tell(card, droppedWords);
    },
  });
}
