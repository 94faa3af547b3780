import { LaneRows } from './lane-rows.ts';
import type { Item, Packed } from './pack.ts';

/**
 * Give labels to the marks of one lane, the weightiest first, wherever they meet neither mark nor label. A mark may go to another
 * row of its lane to gain a label; no mark ever loses its place.
 * @param rows from `stack`, every one 0 or more
 * @param count rows the lane has
 * @param length px; labels stay within [0, length]
 * @param tries how many of the weightiest may try, which bounds the cost
 */
export function place(
  items: readonly Item[],
  rows: readonly number[],
  count: number,
  length: number,
  tries: number,
): Packed[] {
  const lane = new LaneRows(items, rows, count, length);
  const order = lane.standing.toSorted((a, b) => b.item.weight - a.item.weight);
  for (const mark of order.slice(0, tries)) lane.label(mark);
  return items.map((item, index) => ({
    item,
    row: lane.standing[index]?.row ?? 0,
    side: lane.standing[index]?.side ?? null,
  }));
}
