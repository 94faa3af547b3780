import type { Role } from '../../data/kinds.ts';
import type { Status } from '../../data/status.ts';
import { round } from '../kit/date-band.ts';
import type { Piece } from './shapes.ts';
import { middle, type Zone } from './zones.ts';

/** How thick a piece is beside the others, and whether it is an empty one. */
const KINDS = {
  dwell: { role: 'activity', share: 1, empty: false },
  disclosure: { role: 'detection', share: 0.5, empty: false },
  attribution: { role: 'response', share: 1, empty: true },
  /** It is not known when it passed from one to the other. */
  unsplit: { role: 'context', share: 0.3, empty: false },
} as const satisfies Readonly<Record<string, { role: Role; share: number; empty: boolean }>>;
export type PieceKind = keyof typeof KINDS;

/** px: half of a blame mark; least width of a piece. */
export const HALF = 5.5;
const LEAST = 2;

/**
 * Points of an edge from (·, top) to (·, bottom): straight for a day, a slant from the last to the first possible day for what is known to
 * the month, and a torn slant for the year. Pieces that meet share the slant, whatever their thickness: it spans `whole` px.
 */
function edgeOf(
  x0: number,
  x1: number,
  torn: boolean,
  [top, bottom, middleY, whole]: readonly number[],
): string[] {
  const at = (y: number): number =>
    x1 + (x0 - x1) * ((y - ((middleY ?? 0) - (whole ?? 1) / 2)) / (whole ?? 1));
  const [from, to] = [top ?? 0, bottom ?? 0];
  const count = torn ? 4 : 1;
  return Array.from({ length: count + 1 }, (_, index) => {
    const y = from + ((to - from) * index) / count;
    return `${round(at(y) + (torn && index % 2 === 1 ? 3 : 0))} ${round(y)}`;
  });
}

export function pieceOf(
  kind: PieceKind,
  [from, to]: readonly [Zone, Zone],
  x: (days: number) => number,
  [y, thick]: readonly [number, number],
  status: Status,
): Piece {
  const { role, share, empty } = KINDS[kind];
  const half = (thick * share) / 2;
  const rows = [y - half, y + half, y, thick] as const;
  const least = x(middle(to)) - x(middle(from)) < LEAST ? LEAST : 0;
  const left = edgeOf(x(from.min), x(from.max), from.edge === 'year', rows);
  const right = edgeOf(x(to.min) + least, x(to.max) + least, to.edge === 'year', rows);
  return {
    role,
    status: empty ? 'charged' : status,
    path: `M${[...left, ...right.toReversed()].join('L')}Z`,
  };
}

export function diamond(x: number, y: number, role: Role, status: Status): Piece {
  const h = String(HALF);
  return { role, status, path: `M${round(x - HALF)} ${round(y)}l${h}-${h} ${h} ${h}-${h} ${h}Z` };
}
