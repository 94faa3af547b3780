import type { Place, SlideSteps } from './steps.ts';

/** The address of a place in its page: `likely` for a slide's first step, `likely.2` for its second. */
export const fragmentOf = (deck: readonly SlideSteps[], { slide, step }: Place): string =>
  `${deck[slide]?.id ?? ''}${step === 0 ? '' : `.${String(step + 1)}`}`;

/** The fragment of an address as it is written here; one that cannot be read is none. */
export function readFragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

/** The place a fragment names; undefined for one that names no slide. A step beyond a slide's last is its last. */
export function placeOf(deck: readonly SlideSteps[], fragment: string): Place | undefined {
  const [, id = '', count] = /^(.*?)(?:\.(\d+))?$/s.exec(fragment) ?? [];
  const slide = deck.findIndex((each) => each.id === id);
  const found = deck[slide];
  if (!found) return undefined;
  const step = Math.max(0, Number(count ?? 1) - 1);
  return { slide, step: Math.min(step, found.screens + found.reveals - 1) };
}
