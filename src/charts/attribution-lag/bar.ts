import { round } from '../kit/date-band.ts';
import { diamond, HALF, pieceOf, type PieceKind } from './piece.ts';
import type { Run } from './scale.ts';
import type { Piece } from './shapes.ts';
import { middle } from './zones.ts';

const FOLLOWS: Readonly<Record<string, PieceKind>> = {
  'intrusion detected': 'dwell',
  'detected disclosed': 'disclosure',
  'disclosed attributed': 'attribution',
};

/** px: how far past the scale a cut bar ends. */
const OFF = 20;

export interface Bar {
  readonly pieces: readonly Piece[];
  readonly cut: string;
  /** px: where words may begin. */
  readonly end: number;
}

/** A run as pieces of a bar `thick` px thick about `y`; what lies past the scale’s end is drawn at `edge` px and marked as cut. */
export function barOf(
  { row, stops }: Run,
  place: (days: number) => number,
  edge: number,
  [y, thick]: readonly [number, number],
): Bar {
  const isFar = (days: number): boolean => place(days) > edge;
  const x = (days: number): number => (isFar(days) ? edge + OFF : place(days));
  // Where the account rests on a charge or a report, all of it does, not only who is blamed.
  const status = row.status === 'charged' || row.status === 'alleged' ? row.status : 'established';
  const pieces = stops.slice(1).flatMap((to, index) => {
    const from = stops[index];
    if (!from) return [];
    const kind = FOLLOWS[`${from.stage} ${to.stage}`] ?? 'unsplit';
    const same = kind === 'attribution' && middle(to) - middle(from) < 1;
    return same ? [] : [pieceOf(kind, [from, to], x, [y, thick], status)];
  });
  const last = stops.at(-1);
  if (!last) return { pieces, cut: '', end: place(0) };
  const [end, far] = [x(middle(last)), isFar(middle(last))];
  const blamed = last.stage === 'attributed' ? row.status : '';
  if (blamed !== '') pieces.push(diamond(end, y, row.actor === '' ? 'context' : 'response', blamed));
  const [top, tall] = [round(y - thick / 2 - 2), round(thick + 4)];
  const stroke = (at: number): string => `M${round(at + 3)} ${top}l-4 ${tall}`;
  return {
    pieces,
    cut: far ? `${stroke(edge + 4)}${stroke(edge + 8)}` : '',
    end: Math.max(end + (blamed === '' ? 0 : HALF), x(last.max)),
  };
}
