import { arrive } from './arrival.ts';
import { leastScroll, type Span } from './least-scroll.ts';
import { scrollerOf, zoomOf } from './scroller.ts';

/** px: kept free at the window’s foot. */
const FOOT = 8;

interface How {
  /** By the reader; else by the address the page was opened with. */
  readonly isChosen: boolean;
  /** The card that must be in view with its mark, if it must. */
  readonly card: HTMLElement | null;
}

/**
 * A mark has been opened. One that the address names is brought to the middle of the window, once; a card is then brought into view by
 * the least the page must be scrolled, under whatever bar stands at the window’s top.
 * @param mark px from the top of the drawing’s `box`
 */
export function seeOpened(box: HTMLElement, { top, bottom }: Span, { isChosen, card }: How): void {
  const inWindow = (): Span => {
    const [from, zoom] = [box.getBoundingClientRect().top, zoomOf(box)];
    return { top: from + top * zoom, bottom: from + bottom * zoom };
  };
  const scroller = scrollerOf(box);
  if (!isChosen) {
    const { top: from, bottom: to } = inWindow();
    if (scroller) scroller.scrollTop += (from + to - innerHeight) / 2;
    else if (!arrive(scrollY + (from + to - innerHeight) / 2)) return;
  }
  if (!card) return;
  const bar = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
  const around = scroller?.getBoundingClientRect() ?? { top: bar, bottom: innerHeight };
  const view = { top: around.top, bottom: around.bottom - FOOT };
  const by = leastScroll(view, inWindow(), card.getBoundingClientRect());
  if (by !== 0) (scroller ?? window).scrollBy({ top: by, behavior: isChosen ? 'auto' : 'instant' });
}
