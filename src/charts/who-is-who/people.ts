import { box, PAD } from './box.ts';
import type { Cast, Person } from './cast.ts';
import { STEP, stack, type Words } from './lettering.ts';
import type { Data } from './rows.ts';
import { together, type Piece, type Place, type Target } from './shapes.ts';
import { across } from './tie.ts';

export const HEADING = 'Charged, and presumed innocent:';
/** px: between two entries, and the narrowest that an entry may be. */
const GAP = 6;
const LEAST = 146;
/** px: wide enough for a name and the charge on one line. */
const ONE_LINE = 200;
/** px: the line from a person to a company, and its place under the top of the entry. */
const OWNS = { length: 20, y: 14 } as const;

/** Name and charge never stand apart: on one line where it is long enough for any, else one under the other. */
function wordsOf({ node, tag, reasons }: Person, fit: number): Words[] {
  const named: readonly Words[] =
    fit > ONE_LINE
      ? [{ text: `${node.title} is charged`, look: 'strong' }]
      : [
          { text: node.title, look: 'strong' },
          { text: 'is charged', look: 'plain' },
        ];
  return [
    ...named,
    ...(tag ? [{ text: tag, look: 'on', role: 'response', isTag: true } as const] : []),
    ...reasons.map(({ says, relation }): Words => ({ text: `${says}: ${relation}`, look: 'soft' })),
  ];
}

/** An entry, and beside it the companies that the person is alleged to own: the line’s words are in the company’s box. */
function owner(person: Person, data: Data, { x, y, width, fit }: Place): Piece {
  const share = fit < 2 * LEAST + GAP ? 0.44 : LEAST / fit;
  const left = x + width * share + OWNS.length;
  const room = { x: left, width: x + width - left, fit: fit * (1 - share) - OWNS.length };
  let top = y;
  const owned = person.owns.flatMap((line): Piece[] => {
    const node = data.nodes[line.to];
    if (!node) return [];
    const says: Words = { text: `${line.says}: ${line.relation}`, look: 'soft' };
    const words: Words[] = [says, { text: node.title, look: 'strong' }];
    const drawn = box({ id: node.id, words, role: 'response', status: line.status }, { ...room, y: top });
    const cut = stack([says], 0, 0, room.fit - PAD.x * 2).height + PAD.y;
    const targets: Target[] = [
      { id: line.id, x: left - OWNS.length, y: top, width: room.width + OWNS.length, height: cut },
      { id: node.id, x: left, y: top + cut, width: room.width, height: drawn.height - cut },
    ];
    const tie = across(line, x + width * share, left, top + OWNS.y);
    top += drawn.height + GAP;
    return [{ ...drawn, shapes: [...drawn.shapes, tie], targets }];
  });
  const entry = entryOf(person, { x, y, width: width * share, fit: fit * share }, top - GAP - y);
  return { ...together([entry, ...owned]), height: entry.height };
}

function entryOf(person: Person, place: Place, least = 0): Piece {
  const { node, charge } = person;
  const words = wordsOf(person, place.fit);
  return box({ id: node.id, words, role: 'response', status: charge.status }, place, least);
}

/** Everybody who is charged, under one heading, in as many columns as fit. */
export function peopleList({ people }: Cast, data: Data, { x, y, width, fit }: Place): Piece {
  const columns = Math.max(1, Math.floor((fit + GAP) / (LEAST + GAP)));
  const each = (total: number): number => (total - GAP * (columns - 1)) / columns;
  const heading = stack([{ text: HEADING, look: 'strong' }], x, y + 3, fit);
  const pieces: Piece[] = [heading];
  let top = y + Math.max(STEP, heading.height) + 8;
  const plain = people.filter(({ owns }) => owns.length === 0);
  for (let first = 0; first < plain.length; first += columns) {
    const row = plain.slice(first, first + columns);
    const placed = (least: number): Piece[] =>
      row.map((person, column) =>
        entryOf(
          person,
          { x: x + column * (each(width) + GAP), y: top, width: each(width), fit: each(fit) },
          least,
        ),
      );
    const height = Math.max(...placed(0).map((piece) => piece.height));
    pieces.push(...placed(height));
    top += height + GAP;
  }
  for (const person of people.filter(({ owns }) => owns.length > 0)) {
    const piece = owner(person, data, { x, y: top, width, fit });
    pieces.push(piece);
    top += piece.height + GAP;
  }
  return { ...together(pieces), height: top - GAP - y };
}
