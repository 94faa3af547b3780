import type { Bracket } from '../kit/brackets.ts';
import { textWidth } from '../kit/text-width.ts';

export const SIZE = 13;

/** px */
export interface Layout {
  /** Names stand above their bars. */
  readonly stacked: boolean;
  readonly row: number;
  /** From a row's top: the baselines of its name and of what follows the bar, the bar's top, and its thickness. */
  readonly name: number;
  readonly word: number;
  readonly bar: number;
  readonly thick: number;
  /** Kept right of the scale for what is said after a bar. */
  readonly right: number;
  /** From one line of the key to the next. */
  readonly keyLine: number;
}

export const LAYOUTS: Readonly<Record<Bracket, Layout>> = {
  280: { stacked: true, row: 26, name: 11, word: 23.5, bar: 14, thick: 8, right: 98, keyLine: 16 },
  720: { stacked: false, row: 17, name: 13, word: 13, bar: 3.5, thick: 10, right: 138, keyLine: 17 },
  1080: { stacked: false, row: 17, name: 13, word: 13, bar: 3, thick: 11, right: 158, keyLine: 17 },
};

/** px: room beside the bars for names and the first section’s title; longer names are cut. */
const LEAST = 232;
const MOST = 272;
const GAP = 12;

export function namesWidth(names: readonly string[], { stacked }: Layout): number {
  if (stacked) return 0;
  return Math.min(MOST, Math.max(LEAST, ...names.map((name) => textWidth(name, SIZE, 400)))) + GAP;
}

/** `text`, or as much of it as fits `width` px with “…”. */
export function fitted(text: string, width: number, weight = 400): string {
  if (textWidth(text, SIZE, weight) <= width) return text;
  let cut = text;
  while (cut !== '' && textWidth(`${cut}…`, SIZE, weight) > width) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}
