import { textWidth } from '../kit/text-width.ts';
import { box } from './box.ts';
import type { Cast, Person } from './cast.ts';
import { rect, SIZE, stack, STEP, weightOf, type Words } from './lettering.ts';
import { HEADING } from './people.ts';
import type { Data, LineRow } from './rows.ts';
import { together, type Piece, type Pieces, type Place, type Shape } from './shapes.ts';
import { drop, tieLabel } from './tie.ts';

/** px: inside the frame, the height of a name, and between those of whom different things are said. */
const PAD = 8;
const NAME = 24;
const APART = 5;
/** Names beside each other, where the longest of them leaves room for it. */
const COLUMNS = 2;
/** px: the line to a company, and from it to its words. */
const TIE = 6;
const BESIDE = 10;

/** What is said of all in a group, once: sanctions, and the reason a list of them gives. */
function saidOfAll({ tag, reasons }: Person, count: number): Words[] {
  const each = count > 1 ? 'each ' : '';
  return [
    ...(tag
      ? [
          {
            text: `${tag}${each && ' on each'}`,
            look: 'on',
            role: 'response',
            isTag: true,
            isSmall: true,
          } as const,
        ]
      : []),
    ...reasons.map(({ says, relation }): Words => {
      return { text: `${says}: ${each}${relation}`, look: 'soft', isSmall: true };
    }),
  ];
}

/** The companies a person is alleged to own, each under the words of the line that leads to it. */
function owned(lines: readonly LineRow[], data: Data, { x, y, width, fit }: Place): Piece {
  let top = y;
  const pieces = lines.flatMap((line): Pieces[] => {
    const node = data.nodes[line.to];
    if (!node) return [];
    const label = tieLabel(line, x + TIE + BESIDE, top, fit - TIE - BESIDE, true);
    const foot = top + label.height + APART;
    const words: Words[] = [{ text: node.title, look: 'strong' }];
    const drawn = box(
      { id: node.id, words, role: 'response', status: line.status },
      { x, y: foot, width, fit },
    );
    const tie = drop(line, x + TIE, top - 3, foot);
    top = foot + drawn.height + APART;
    return [{ ...label, shapes: [tie] }, drawn];
  });
  return { ...together(pieces), height: top - y };
}

/** Everybody who is charged, in one frame under one heading that says so; what is said of several is said once. */
export function peopleGroup({ people }: Cast, data: Data, { x, y, width, fit }: Place): Piece {
  const [left, room, wide] = [x + PAD, fit - PAD * 2, width - PAD * 2];
  const heading = stack([{ text: HEADING, look: 'strong' }], left, y + PAD - 2, room);
  const pieces: Pieces[] = [heading];
  const longest = Math.max(0, ...people.map(({ node }) => textWidth(node.title, SIZE, weightOf('strong'))));
  const columns = longest > room / COLUMNS ? 1 : COLUMNS;
  let top = y + PAD + heading.height;
  const keyOf = ({ tag, reasons, owns, node }: Person): string =>
    [tag, ...reasons.map(({ says, relation }) => says + relation), owns.length > 0 ? node.id : ''].join();
  for (const group of Map.groupBy(people, keyOf).values()) {
    group.forEach(({ node }, index) => {
      const cell = {
        x: left + (wide / columns) * (index % columns),
        y: top + NAME * Math.floor(index / columns),
      };
      const name = stack([{ text: node.title, look: 'strong' }], cell.x, cell.y + (NAME - STEP) / 2, room);
      const target = { id: node.id, x: cell.x - 4, y: cell.y, width: wide / columns, height: NAME };
      pieces.push({ ...name, targets: [target] });
    });
    top += NAME * Math.ceil(group.length / columns);
    const [first] = group;
    if (!first) continue;
    const said = stack(saidOfAll(first, group.length), left, top - 3, room);
    const firms = owned(first.owns, data, { x: left, y: top + said.height, width: wide, fit: room });
    pieces.push(said, firms);
    top += said.height + firms.height + (said.height > 0 ? APART : 0);
  }
  const height = top + PAD - 4 - y;
  const status = people[0]?.charge.status ?? 'charged';
  const frame: Shape = { path: rect(x, y, width, height), role: 'response', status };
  const drawn = together(pieces);
  return { ...drawn, shapes: [frame, ...drawn.shapes], height };
}
