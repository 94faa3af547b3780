import type { Item } from './pack.ts';
import type { Months } from './months.ts';
import { lengthOf } from './window.ts';

/** Px along the axis that one bundle stands for: wide enough for its number and for a finger. */
export const BUCKET = 32;
/** As many as this may be drawn one by one. Above it, crowded places are bundled, so that a drawing stays light and readable. */
const SINGLY = 600;
/** A bucket with no more than this is still drawn one by one. */
const FEW = 2;

export const isDense = (count: number): boolean => count > SINGLY;

export interface Bucket {
  readonly index: number;
  readonly count: number;
  readonly ids: readonly string[];
  readonly months: Months;
}

/** Months that a bucket covers, at least one. */
function monthsOf(index: number, shown: Months, length: number): Months {
  const month = (px: number): number => shown.first + (px / length) * lengthOf(shown);
  const first = Math.min(shown.last, Math.floor(month(index * BUCKET)));
  return { first, last: Math.min(shown.last, Math.max(first, Math.ceil(month((index + 1) * BUCKET)) - 1)) };
}

/**
 * Part items into those drawn one by one and those bundled by their place on an axis `length` px long.
 * @param which true bundles what is crowded, false nothing, 'all' everything
 */
export function bundle(
  items: readonly Item[],
  which: boolean | 'all',
  shown: Months,
  length: number,
): { single: Item[]; bundles: Bucket[] } {
  if (which === false || items.length === 0) return { single: [...items], bundles: [] };
  const last = Math.max(0, Math.floor(length / BUCKET) - 1);
  const bucketOf = ({ x0, x1 }: Item): number =>
    Math.min(last, Math.max(0, Math.floor((x0 + x1) / 2 / BUCKET)));
  const single: Item[] = [];
  const bundles: Bucket[] = [];
  for (const [index, group] of Map.groupBy(items, bucketOf)) {
    if (which !== 'all' && group.length <= FEW) single.push(...group);
    else
      bundles.push({
        index,
        count: group.length,
        ids: group.map(({ id }) => id),
        months: monthsOf(index, shown, length),
      });
  }
  return { single: single.sort((a, b) => a.x0 - b.x0), bundles };
}
