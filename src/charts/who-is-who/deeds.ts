import { box } from './box.ts';
import { BESIDE } from './columns.ts';
import type { Data, LineRow } from './rows.ts';
import { together, type Piece, type Pieces, type Place } from './shapes.ts';
import { drop, tieLabel } from './tie.ts';

/** px: between the lines of several deeds, and above and below words. */
const RAIL = 13;
const AIR = 8;
const INSET = 14;

/**
 * What a group is said to have done, one under the other: each line comes down from `from` px, passes left of those before it, and its
 * words stand above the target’s box.
 * @param first px: top of the first box, where others stand beside it
 */
export function deeds(
  lines: readonly LineRow[],
  data: Data,
  from: number,
  { x, y, width, fit }: Place,
  first = 0,
): Piece {
  let top = y;
  const pieces = lines.flatMap((line, index): Pieces[] => {
    const node = data.nodes[line.to];
    if (!node) return [];
    const indent = RAIL * (lines.length - 1 - index);
    const rail = x + INSET + indent;
    const label = tieLabel(line, rail + BESIDE, top + AIR, fit - INSET - indent - BESIDE);
    const foot = Math.max(top + AIR + label.height + AIR, index === 0 ? first : 0);
    const place = { x: x + indent, y: foot, width: width - indent, fit: fit - indent };
    const words = [{ text: node.title, look: 'strong' } as const];
    const drawn = box({ id: node.id, words, role: 'activity', status: line.status }, place);
    top = foot + drawn.height;
    return [label, { ...drawn, shapes: [drop(line, rail, from, foot), ...drawn.shapes] }];
  });
  return { ...together(pieces), height: top - y };
}
