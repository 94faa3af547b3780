import type { Bracket } from '../kit/brackets.ts';
import { textWidth, wrapText } from '../kit/text-width.ts';
import type { Count } from './rows.ts';

/** px, from one line of words to the next. */
export const STEP = 17;
/** px: lettering, kept clear on a row's two sides, and over the axis. */
const SIZE = 13;

export interface Layout {
  /** px for the words; they stand over the axis where they are as wide as the drawing. */
  readonly words: number;
  readonly isStacked: boolean;
  /** px of the axis from the left, and what is kept clear at its right for the last number's words. */
  readonly left: number;
  readonly right: number;
}

const LAYOUTS: Readonly<Record<Bracket, Layout>> = {
  280: { words: 280, isStacked: true, left: 10, right: 34 },
  720: { words: 288, isStacked: false, left: 322, right: 34 },
  1080: { words: 420, isStacked: false, left: 460, right: 40 },
};
export const layoutOf = (bracket: Bracket): Layout => LAYOUTS[bracket];

/** A count's words: who gives it, and what they say, broken to lines. */
export function wordsOf({ party, says }: Count, { words }: Layout): { party: string[]; says: string[] } {
  return { party: wrapText(party, words, SIZE, 600), says: wrapText(says, words, SIZE) };
}

/** Where a number's words stand: after its mark, or before it where there is no room. */
export function numberAt(text: string, from: number, to: number, width: number): number {
  const room = roomOf(text);
  return to + 8 + room <= width ? to + 8 : from - 8 - room;
}

/** px: how much words take, set as numbers are. */
export const roomOf = (text: string): number => textWidth(text, SIZE, 600);
