import type { Shown } from './deck.ts';

export const revealsOf = (slide: HTMLElement): HTMLElement[] => [
  ...slide.querySelectorAll<HTMLElement>('.reveal'),
];

/** Mark for the styles what is on show; a chart wakes when it is. @param goesOn whether more of the slide's chart is to come */
export function markSlide(
  slides: readonly HTMLElement[],
  { slide, revealed }: Pick<Shown, 'slide' | 'revealed'>,
  goesOn: boolean,
): void {
  for (const each of slides) each.classList.toggle('now', each === slide);
  slide.classList.toggle('goes-on', goesOn);
  const reveals = revealsOf(slide);
  const last = revealed ? reveals.indexOf(revealed) : -1;
  for (const [index, each] of reveals.entries()) each.classList.toggle('shown', index <= last);
}

/** What a reader scrolls with; keys do where the focus is inside a chart. */
const HANDS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Hear when a reader scrolls a slide, or may. */
export function hearHands(slide: HTMLElement, signal: AbortSignal, hear: () => void): void {
  for (const kind of HANDS)
    slide.addEventListener(
      kind,
      (event) => {
        const isDecks = event.type === 'keydown' && event.target === slide;
        if (!isDecks || (event as KeyboardEvent).key === 'Tab') hear();
      },
      { signal, passive: true },
    );
}
