import type { PlacedLane } from './across-draw.ts';
import { bundle } from './bundles.ts';
import type { Months } from './months.ts';
import { stack, type Item } from './pack.ts';
import { place } from './place.ts';

/** How many of a lane’s weightiest events may try for a label, which bounds the cost. */
const TRIES = 120;

interface Room {
  readonly rows: number;
  /** px */
  readonly length: number;
  readonly months: Months;
  /** So many events are on show that crowded ones are bundled. */
  readonly dense: boolean;
}

/**
 * Rows, labels and bundles of one lane. Bundles of what is crowded come first; the last row is for marks as long as all of them fit,
 * and otherwise for bundles of those that do not.
 */
export function placeLane(
  items: readonly Item[],
  { rows, length, months, dense }: Room,
): Pick<PlacedLane, 'marks' | 'bundles'> {
  const { single, bundles } = bundle(items, dense, months, length);
  const first = bundles.length > 0 ? 1 : 0;
  const whole = stack(single, rows - first);
  const tight = whole.includes(-1);
  const stacked = tight ? stack(single, rows - first - 1) : whole;
  const fits = single.filter((_, at) => stacked[at] !== -1);
  const rest = single.filter((_, at) => stacked[at] === -1);
  const own = stacked.filter((row) => row !== -1);
  const marks = place(fits, own, rows - first - (tight ? 1 : 0), length, TRIES);
  const over = bundle(rest, 'all', months, length).bundles;
  return {
    marks: marks.map((mark) => ({ ...mark, row: mark.row + first })),
    bundles: [
      ...bundles.map((each) => ({ ...each, row: 0 })),
      ...over.map((each) => ({ ...each, row: rows - 1 })),
    ],
  };
}
