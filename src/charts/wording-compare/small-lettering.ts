import type { WordingSide } from '../../data/wording-lists.ts';
import type { CellRow } from './data.ts';
import { NOT_FOUND_BRIEF } from './dimensions.ts';
import { flow, NAMED } from './lettering.ts';
import type { Line, Run } from './shapes.ts';

/** px: type in narrow columns, and from line to line. */
const SMALL = 12;
export const SMALL_LINE = 15;

/** The key words of a cell, in lines for `setSmall`. */
export function briefLines({ dimension, said }: CellRow, side: WordingSide, width: number): Run[][] {
  if (!said) return flow([{ text: NOT_FOUND_BRIEF, look: 'soft' }], width, SMALL);
  return flow([{ text: said.brief, look: dimension === 'named' ? NAMED[side] : 'plain' }], width, SMALL);
}

/** Lines of small text from `top` px down. */
export const setSmall = (lines: readonly (readonly Run[])[], x: number, top: number): Line[] =>
  lines.map((runs, index) => ({ x, y: top + SMALL - 1 + index * SMALL_LINE, runs, isSmall: true }));
