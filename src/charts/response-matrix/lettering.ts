import { wrapText } from '../kit/text-width.ts';
import type { Line } from './shapes.ts';

/** px: size of all text, and the step from one line to the next. */
export const SIZE = 13;
export const STEP = 16;
/** px from the top of a block of text to its first baseline. */
const RISE = 12;

export type Look = Line['look'];
export interface Words {
  readonly text: string;
  readonly look: Look;
}

export const weightOf = (look: Look): number => (look === 'strong' ? 600 : 400);

export const wrapped = (text: string, look: Look, room: number): Words[] =>
  wrapText(text, room, SIZE, weightOf(look)).map((line) => ({ text: line, look }));

/** Set words from (x, top) downwards. */
export const setLines = (words: readonly Words[], x: number, top: number): Line[] =>
  words.map((each, index) => ({ ...each, x, y: top + RISE + index * STEP }));
