import type { Shown } from './deck.ts';
import type { Action } from './keys.ts';

/** Where one is: “Slide 4 · 10 of 33”. The plan counts a lesson's slides, a deck its steps. */
export const stepWords = ({ number, index, count }: Shown): string =>
  `${number === undefined ? '' : `Slide ${String(number)} · `}${String(index + 1)} of ${String(count)}`;

/** The buttons under the slides do what keys do. */
export function wakeBar(
  root: HTMLElement,
  signal: AbortSignal,
  act: (action: Action) => void,
): (shown: Shown) => void {
  const bar = root.querySelector<HTMLElement>('.deck-bar');
  const button = (action: Action): HTMLButtonElement | null =>
    bar?.querySelector<HTMLButtonElement>(`[data-do="${action}"]`) ?? null;
  bar?.addEventListener(
    'click',
    ({ target }) => {
      const pressed = (target as Element).closest<HTMLElement>('[data-do]');
      if (pressed) act(pressed.dataset['do'] as Action);
    },
    { signal },
  );
  const full = button('full');
  if (full) full.hidden = !document.fullscreenEnabled;

  const count = bar?.querySelector('.count');
  return (shown) => {
    const { slide, index, count: all } = shown;
    if (count) count.textContent = stepWords(shown);
    // Disabled would throw out the focus of whoever came here by this very button.
    button('back')?.setAttribute('aria-disabled', String(index === 0));
    button('next')?.setAttribute('aria-disabled', String(index + 1 === all));
    const size = button('size');
    if (!size) return;
    size.hidden = !slide.classList.contains('with-chart');
    size.textContent = slide.dataset['size'] === 'whole' ? 'Large chart' : 'Whole chart';
  };
}
