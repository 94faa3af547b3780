import { box } from './box.ts';
import { outlineOf, type Cast, type Outsider } from './cast.ts';
import { gapDown } from './gap.ts';
import { ladder, MIDDLE, type Entry } from './ladder.ts';
import { nodeWords } from './node-words.ts';
import { outsiderBox } from './outsider.ts';
import { peopleGroup } from './people-group.ts';
import { replyPanel } from './reply.ts';
import type { Data, LineRow } from './rows.ts';
import { together, type Piece, type Place } from './shapes.ts';

/** px: above what no line leads to. */
const BETWEEN = 12;
const PEOPLE = 'people';

/** The boxes of what a group is said to have done. */
const targetsOf = (activities: readonly LineRow[], data: Data): Entry[] =>
  activities.flatMap(({ to, status }): Entry[] => {
    const node = data.nodes[to];
    if (!node) return [];
    const words = [{ text: node.title, look: 'strong' } as const];
    return [{ id: to, draw: (place) => box({ id: to, words, role: 'activity', status }, place) }];
  });

function entriesOf(cast: Cast, data: Data): Entry[] {
  const { layers, ties, people, activities } = cast;
  const nodes = layers.flat().map((node): Entry => {
    const status = outlineOf(node.id, ties);
    const isRoot = status === 'established';
    const words = nodeWords(node, data, isRoot, true);
    const shown = { id: node.id, words, role: isRoot ? 'context' : 'response', status } as const;
    return { id: node.id, draw: (place) => box(shown, place) };
  });
  const list: Entry = { id: PEOPLE, draw: (place) => peopleGroup(cast, data, place) };
  return [...nodes, ...(people.length > 0 ? [list] : []), ...targetsOf(activities, data)];
}

const led = (lines: readonly LineRow[]): (readonly [LineRow, string])[] =>
  lines.map((line) => [line, line.to]);

/** A gap as an entry, and the loose line that leads down to it from the end that is not the outsider. */
function gapOf({ node, gap }: Outsider): { entries: Entry[]; lines: [LineRow, string][] } {
  if (!gap) return { entries: [], lines: [] };
  const from = gap.from === node.id ? gap.to : gap.from;
  const draw = ({ x, y, fit }: Place): Piece => gapDown(gap, x + MIDDLE, y, fit - MIDDLE);
  return { entries: [{ id: gap.id, draw }], lines: [[{ ...gap, from }, gap.id]] };
}

/** Below 720 px: everything in one column, the reply and what is apart under the structure. */
export function down(cast: Cast, data: Data, bracket: number, width: number): Piece {
  const { ties, people, activities, outsiders, replies } = cast;
  const whole = { x: 1, width: width - 2, fit: bracket - 2 };
  const charge = people[0]?.charge;
  const pieces: Piece[] = [];
  let y = 1;
  const add = (draw: (y: number) => Piece, space: number): void => {
    const piece = draw(y + space);
    pieces.push(piece);
    y += space + piece.height;
  };
  const lines: (readonly [LineRow, string])[] = [
    ...led(ties),
    ...(charge ? [[charge, PEOPLE] as const] : []),
    ...led(activities),
  ];
  const [first, ...others] = outsiders;
  const gap = first ? gapOf(first) : { entries: [], lines: [] };
  const entries = [...entriesOf(cast, data), ...gap.entries];
  add((top) => ladder(entries, [...lines, ...gap.lines], { ...whole, y: top }), 0);
  for (const each of first ? [first, ...others] : []) {
    const own = each === first ? { entries: [], lines: [] } : gapOf(each);
    const group: Entry = {
      id: each.node.id,
      draw: (place) => box(outsiderBox(each.node, each.activities), place),
    };
    const shown = [...own.entries, group, ...targetsOf(each.activities, data)];
    const space = each.gap ? 0 : BETWEEN;
    add((top) => ladder(shown, led(each.activities), { ...whole, y: top }), space);
  }
  if (replies.length > 0) add((top) => replyPanel(replies, { ...whole, y: top }, 0, true), BETWEEN);
  return { ...together(pieces), height: y + 1 };
}
