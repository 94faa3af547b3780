import { round } from '../kit/date-band.ts';
import { stack, type Words } from './lettering.ts';
import type { LineRow } from './rows.ts';
import { NOTHING, type Piece } from './shapes.ts';

/** px: a line that ends in the open, and the bar it ends with. */
const STUB = 12;
const BAR = 7;
const AIR = 7;

const gapWords = ({ says, relation }: LineRow): Words[] => [
  { text: `${says}: ${relation}`, look: 'plain', lead: says.length + 1 },
];

/** px: the words of a gap need this height. */
export const gapHeight = (line: LineRow, fit: number): number =>
  stack(gapWords(line), 0, 0, fit - (STUB + AIR) * 2).height;

/** Two stubs that do not meet, from `x0` to `x1` px, and between them the words that say so. */
export function gapAcross(
  line: LineRow,
  [x0, x1]: readonly [number, number],
  middle: number,
  fit: number,
): Piece {
  const bar = `v${String(BAR * 2)}`;
  const set = stack(
    gapWords(line),
    x0 + STUB + AIR,
    middle - gapHeight(line, fit) / 2,
    fit - (STUB + AIR) * 2,
  );
  return {
    ...set,
    ends: [
      `M${round(x0)} ${round(middle)}h${String(STUB)}m0 ${String(-BAR)}${bar}`,
      `M${round(x1)} ${round(middle)}h${String(-STUB)}m0 ${String(-BAR)}${bar}`,
    ],
    targets: [
      {
        id: line.id,
        x: x0 + STUB,
        y: middle - set.height / 2,
        width: x1 - x0 - STUB * 2,
        height: set.height,
      },
    ],
  };
}

/** The same down the page, the stubs from `x` px, the words `fit` px wide. */
export function gapDown(line: LineRow, x: number, y: number, fit: number): Piece {
  const bar = `h${String(BAR * 2)}`;
  const top = y + STUB + AIR;
  const set = stack(gapWords(line), x, top, fit);
  const foot = top + set.height + AIR;
  return {
    ...NOTHING,
    ...set,
    ends: [
      `M${round(x + BAR)} ${round(y)}v${String(STUB)}m${String(-BAR)} 0${bar}`,
      `M${round(x + BAR)} ${round(foot + STUB)}v${String(-STUB)}m${String(-BAR)} 0${bar}`,
    ],
    targets: [{ id: line.id, x, y: top, width: fit, height: set.height }],
    height: foot + STUB - y,
  };
}
