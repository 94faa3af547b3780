import { round } from '../kit/date-band.ts';
import type { Mark } from './marks.ts';

/** One SVG path: a line from its country to each mark that had to move aside. */
export function leaders(marks: readonly Mark[]): string {
  return marks
    .filter(({ aside }) => aside)
    .map(({ anchor, at }) => `M${round(anchor.x)} ${round(anchor.y)}L${round(at.x)} ${round(at.y)}`)
    .join('');
}
