import { round } from '../kit/date-band.ts';
import { stack } from './lettering.ts';
import type { LineRow } from './rows.ts';
import { NOTHING, type Piece } from './shapes.ts';
import { tieWords } from './tie.ts';

/** px: a line that ends in the open, and the bar it ends with. */
const STUB = 12;
const BAR = 7;
const AIR = 7;

/** px: the words of a gap need this height. */
export const gapHeight = (line: LineRow, fit: number): number =>
  stack(tieWords(line, false), 0, 0, fit - (STUB + AIR) * 2).height;

/** Two stubs that do not meet, from `x0` to `x1` px, and between them the words that say so. */
export function gapAcross(
  line: LineRow,
  [x0, x1]: readonly [number, number],
  middle: number,
  fit: number,
): Piece {
  const bar = `v${String(BAR * 2)}`;
  const set = stack(
    tieWords(line, false),
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

/** px: from the stubs to the words beside them, and the least that keeps the stubs apart. */
const BESIDE = 20;
const LEAST = STUB * 2 + 12;

/** The same down the page: the stubs one over the other at `x` px, the words beside them, to `x` + `fit` px. */
export function gapDown(line: LineRow, x: number, y: number, fit: number): Piece {
  const bar = `h${String(BAR * 2)}`;
  const room = fit - BESIDE;
  const { height } = stack(tieWords(line, true), 0, 0, room);
  const tall = Math.max(LEAST, height + AIR * 2);
  const left = x + BESIDE;
  const top = y + (tall - height) / 2;
  return {
    ...NOTHING,
    ...stack(tieWords(line, true), left, top, room),
    ends: [
      `M${round(x)} ${round(y)}v${String(STUB)}m${String(-BAR)} 0${bar}`,
      `M${round(x)} ${round(y + tall)}v${String(-STUB)}m${String(-BAR)} 0${bar}`,
    ],
    targets: [{ id: line.id, x: left, y: top - 2, width: room, height: height + 4 }],
    height: tall,
  };
}
