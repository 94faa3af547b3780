import { round } from './date-band.ts';

/** px: the level piece at either end of a leader. */
const STUB = 3;

/**
 * Path of a leader from a mark at (x0, from) to its label at (x1, to) px, for an axis that runs down the page. Leaders whose
 * two ends are in the same order, as `spread` leaves them, never cross.
 */
export function leadPath(from: number, to: number, [x0, x1]: readonly [number, number]): string {
  return `M${round(x0)} ${round(from)}h${String(STUB)}L${round(x1 - STUB)} ${round(to)}h${String(STUB)}`;
}
