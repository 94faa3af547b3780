import { round } from '../kit/date-band.ts';
import { railsOf } from './rails.ts';
import type { LineRow } from './rows.ts';
import { NOTHING, together, type Piece, type Pieces, type Place } from './shapes.ts';
import { bend, drop, tieLabel } from './tie.ts';

/** px: a line’s room, its place in it, and from the last line to words. Of many lines each has less, so that boxes keep more than half of the width. */
const RAIL = 13;
const RAILS = 0.4;
export const MIDDLE = 6;
const BESIDE = 10;
const AIR = 5;

/** One box, the list of people, or a gap: what is drawn from the top of its place down. */
export interface Entry {
  readonly id: string;
  readonly draw: (place: Place) => Piece;
}

/**
 * Entries one under the other; each line runs in a rail left of all that it passes, and ends at its words above the box it leads to. A line
 * to a gap is thin, and its words are the gap’s.
 * @param lines each with the id of the entry it leads to
 */
export function ladder(
  entries: readonly Entry[],
  lines: readonly (readonly [LineRow, string])[],
  place: Place,
): Piece {
  const at = (id: string): number => entries.findIndex((entry) => entry.id === id);
  const rails = railsOf(lines.map(([line, to]) => ({ line, from: at(line.from), to: at(to) })));
  const count = 1 + Math.max(0, ...rails.map(({ rail }) => rail));
  const step = Math.min(RAIL, (place.fit * RAILS) / count);
  const feet: number[] = [];
  const pieces: Pieces[] = [];
  let { y } = place;
  entries.forEach(({ draw }, index) => {
    const arriving = rails.filter(({ to }) => to === index).toSorted((a, b) => b.rail - a.rail);
    const here = rails.filter(({ from, to }) => from < index && index <= to).map(({ rail }) => rail);
    const passing = rails.filter(({ from, to }) => from < index && index < to).map(({ rail }) => rail);
    const indent = step * (1 + Math.max(-1, ...passing));
    const words = step * Math.max(0, ...here) + MIDDLE + BESIDE;
    if (index > 0) y += AIR;
    for (const { line, from, rail } of arriving) {
      const x = place.x + step * rail + MIDDLE;
      const start = feet[from] ?? place.y;
      if (line.kind === 'apart') {
        pieces.push({ ...NOTHING, ends: [`M${round(x)} ${round(start)}V${round(y)}`] });
        continue;
      }
      const label = tieLabel(line, place.x + words, y, place.fit - words, true);
      const isStraight = arriving.length === 1 && step * rail >= indent;
      y += label.height + AIR;
      const shape = isStraight
        ? drop(line, x, start, y)
        : bend(line, x, start, y - AIR - label.height + 8, place.x + words - 4);
      pieces.push({ ...label, shapes: [shape] });
    }
    const drawn = draw({ x: place.x + indent, y, width: place.width - indent, fit: place.fit - indent });
    pieces.push(drawn);
    y += drawn.height;
    feet.push(y);
  });
  return { ...together(pieces), height: y - place.y };
}
