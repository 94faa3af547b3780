import { sequence } from '../kit/sequence.ts';

/**
 * Bars as a path, in units: a bar stands in a cell of 10 × 10, ten cells make a line and forty lines a page, so that a line is a million people
 * and a page is forty million. Drawings stretch the units as they need; a bar stands for as many people in all of them.
 */
export const PEOPLE_PER_BAR = 100_000;
const CELL = 10;
export const COLUMNS = 10;
export const LINES = 40;
export const PAGE = { width: COLUMNS * CELL, height: LINES * CELL, gap: 8 } as const;
/** Thickness of a bar, and of what is cut out of one that is only an outline; how far the cut stays from its ends. */
export const THICK = 7;
export const CUT = 3.6;
const INSET = 1;

/** The bars of a page, short and long like names; every page has the same. */
const lengths = sequence(40);
const LENGTHS = Array.from({ length: COLUMNS * LINES }, () => Math.round(5 + lengths.next().value * 4));

/** px or units: how wide pages side by side are. */
export const pagesOf = (count: number): number => Math.ceil(count / (PEOPLE_PER_BAR * COLUMNS * LINES));
/** Lines of the first page that are taken. */
export const linesOf = (count: number): number =>
  Math.min(LINES, Math.ceil(count / (PEOPLE_PER_BAR * COLUMNS)));

/** Units, one decimal. */
const n = (value: number): string => String(Math.round(value * 10) / 10);

/** A line of bars from its start: bars and gaps in turn, without the gap after the last. */
function lineOf(line: number, bars: number, inset: number): string {
  let path = '';
  for (let column = 0; column < bars; column += 1) {
    const whole = LENGTHS[(line % LINES) * COLUMNS + column] ?? 0;
    // The last bar is as much shorter as it stands for fewer people.
    const length = Math.max(0.5, whole * Math.min(1, bars - column) - 2 * inset);
    path += `h${n(length)}`;
    if (column + 1 < bars) path += `m${n(CELL - length)} 0`;
  }
  return path;
}

/**
 * Bars for a count, filled line by line and page by page.
 * @param cut the part that is cut out of each bar, so that an outline is left
 */
export function barsPath(count: number, cut = false): string {
  const inset = cut ? INSET : 0;
  const lines = Math.ceil(count / PEOPLE_PER_BAR / COLUMNS);
  return Array.from({ length: lines }, (_, line) => {
    const x = Math.floor(line / LINES) * (PAGE.width + PAGE.gap) + inset;
    const y = (line % LINES) * CELL + CELL / 2;
    return `M${n(x)} ${n(y)}${lineOf(line, Math.min(COLUMNS, count / PEOPLE_PER_BAR - line * COLUMNS), inset)}`;
  }).join('');
}

/** The first bar of all alone, as an outline that can be filled: in units. */
export const FIRST = { width: LENGTHS[0] ?? 0, height: THICK, y: (CELL - THICK) / 2 } as const;
