import { round } from '../kit/date-band.ts';
import { stack, type Words } from './lettering.ts';
import type { LineRow } from './rows.ts';
import type { Piece, Shape } from './shapes.ts';

/** px: a line is a narrow band, so that its outline can say what any mark’s outline says. */
const THICK = 5;
const HALF = THICK / 2;

/** A line straight down. */
export function drop({ status }: Pick<LineRow, 'status'>, x: number, from: number, to: number): Shape {
  const path = `M${round(x - HALF)} ${round(from)}h${String(THICK)}V${round(to)}h${String(-THICK)}Z`;
  return { path, role: 'response', status, isTie: true };
}

/** A line down and then to the right, to (right, to). */
export function bend(
  { status }: Pick<LineRow, 'status'>,
  x: number,
  from: number,
  to: number,
  right: number,
): Shape {
  const path = `M${round(x - HALF)} ${round(from)}h${String(THICK)}V${round(to - HALF)}H${round(right)}v${String(THICK)}H${round(x - HALF)}Z`;
  return { path, role: 'response', status, isTie: true };
}

/** A line straight to the right. */
export function across({ status }: Pick<LineRow, 'status'>, from: number, to: number, y: number): Shape {
  const path = `M${round(from)} ${round(y - HALF)}H${round(to)}v${String(THICK)}H${round(from)}Z`;
  return { path, role: 'response', status, isTie: true };
}

/** "Prosecutors allege: set up in 2010 as a front company" */
export const tieWords = (
  { says, relation }: Pick<LineRow, 'says' | 'relation'>,
  isSmall: boolean,
): Words[] => [{ text: `${says}: ${relation}`, look: 'plain', lead: says.length + 1, isSmall }];

/** The words of a line, `fit` px wide, which choose it. */
export function tieLabel(line: LineRow, x: number, y: number, fit: number, isSmall = false): Piece {
  const set = stack(tieWords(line, isSmall), x, y, fit);
  return { ...set, targets: [{ id: line.id, x, y: y - 2, width: fit, height: set.height + 4 }] };
}
