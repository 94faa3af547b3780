import { box } from './box.ts';
import { outlineOf, type Cast } from './cast.ts';
import { gapDown } from './gap.ts';
import { nodeWords } from './node-words.ts';
import { outsiderBox } from './outsider.ts';
import { peopleList } from './people.ts';
import { railsOf } from './rails.ts';
import { replyPanel } from './reply.ts';
import type { Data, LineRow } from './rows.ts';
import { together, type Piece, type Pieces, type Place } from './shapes.ts';
import { bend, drop, tieLabel } from './tie.ts';

/** px: a line’s room, its place in it, and from the last line to words. */
const RAIL = 13;
const MIDDLE = 6;
const BESIDE = 10;
const AIR = 7;
const BETWEEN = 16;

/** One box, or the list of people: what is drawn from the top of its place down. */
interface Entry {
  readonly id: string;
  readonly draw: (place: Place) => Piece;
}

function entriesOf(cast: Cast, data: Data): Entry[] {
  const { layers, ties, people, activities } = cast;
  const nodes = layers.flat().map((node): Entry => {
    const status = outlineOf(node.id, ties);
    const isRoot = status === 'established';
    const words = nodeWords(node, data, isRoot);
    const shown = { id: node.id, words, role: isRoot ? 'context' : 'response', status } as const;
    return { id: node.id, draw: (place) => box(shown, place) };
  });
  const list: Entry = { id: PEOPLE, draw: (place) => peopleList(cast, data, place) };
  const targets = activities.flatMap((line): Entry[] => {
    const node = data.nodes[line.to];
    if (!node) return [];
    const words = [{ text: node.title, look: 'strong' } as const];
    return [
      {
        id: line.to,
        draw: (place) => box({ id: node.id, words, role: 'activity', status: line.status }, place),
      },
    ];
  });
  return [...nodes, ...(people.length > 0 ? [list] : []), ...targets];
}
const PEOPLE = 'people';

/** Entries one under the other; each line runs in a rail left of all that it passes, and ends at its words above the box it leads to. */
function ladder(
  entries: readonly Entry[],
  lines: readonly (readonly [LineRow, string])[],
  place: Place,
): Piece {
  const at = (id: string): number => entries.findIndex((entry) => entry.id === id);
  const rails = railsOf(lines.map(([line, to]) => ({ line, from: at(line.from), to: at(to) })));
  const feet: number[] = [];
  const pieces: Pieces[] = [];
  let { y } = place;
  entries.forEach(({ draw }, index) => {
    const arriving = rails.filter(({ to }) => to === index).toSorted((a, b) => b.rail - a.rail);
    const here = rails.filter(({ from, to }) => from < index && index <= to).map(({ rail }) => rail);
    const passing = rails.filter(({ from, to }) => from < index && index < to).map(({ rail }) => rail);
    const indent = RAIL * (1 + Math.max(-1, ...passing));
    const words = RAIL * Math.max(0, ...here) + MIDDLE + BESIDE;
    if (index > 0) y += AIR;
    for (const { line, from, rail } of arriving) {
      const label = tieLabel(line, place.x + words, y, place.fit - words);
      const x = place.x + RAIL * rail + MIDDLE;
      const start = feet[from] ?? place.y;
      const isStraight = arriving.length === 1 && RAIL * rail >= indent;
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

/** Below 720 px: everything in one column, the reply and what is apart under the structure. */
export function down(cast: Cast, data: Data, bracket: number, width: number): Piece {
  const { ties, people, activities, outsiders, replies } = cast;
  const whole = { x: 1, width: width - 2, fit: bracket - 2 };
  const charge = people[0]?.charge;
  const lines = [
    ...ties.map((line) => [line, line.to] as const),
    ...(charge ? [[charge, PEOPLE] as const] : []),
    ...activities.map((line) => [line, line.to] as const),
  ];
  const pieces: Piece[] = [];
  let y = 1;
  const add = (draw: (y: number) => Piece, space = 0): void => {
    const piece = draw(y + space);
    pieces.push(piece);
    y += space + piece.height;
  };
  add((top) => ladder(entriesOf(cast, data), lines, { ...whole, y: top }));
  for (const { node, gap, activities: own } of outsiders) {
    if (gap) add((top) => gapDown(gap, MIDDLE, top, whole.fit - MIDDLE * 2), 4);
    const apart: Cast = { ...cast, layers: [[node]], ties: [], people: [], activities: own };
    const entries = entriesOf(apart, data).map((entry, index) =>
      index > 0 ? entry : { ...entry, draw: (place: Place) => box(outsiderBox(node, own), place) },
    );
    add(
      (top) =>
        ladder(
          entries,
          own.map((line) => [line, line.to] as const),
          { ...whole, y: top },
        ),
      gap ? 0 : BETWEEN,
    );
  }
  if (replies.length > 0) add((top) => replyPanel(replies, { ...whole, y: top }), BETWEEN);
  return { ...together(pieces), height: y + 1 };
}
