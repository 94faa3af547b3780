import { sequence } from '../kit/sequence.ts';

/**
 * Bars as a path, in units: a bar stands in a cell of 10 × 10, ten cells make a line and forty lines a page, so that a line is a million people
 * and a page is forty million. Drawings stretch the units as they need; a bar stands for as many people in all of them.
 */
export const PEOPLE_PER_BAR = 100_000;
const CELL = 10;
/** From one line to the next. */
export const LINE = CELL;
const COLUMNS = 10;
const LINES = 40;
const BARS = COLUMNS * LINES;
export const PEOPLE_PER_PAGE = PEOPLE_PER_BAR * BARS;
export const PAGE = { width: COLUMNS * CELL, height: LINES * CELL } as const;
/** From one page to the next. */
export const STRIDE = PAGE.width + 8;
/** Thickness of a bar, and of what is cut out of one that is only an outline; how far the cut stays from its ends. */
export const THICK = 6;
export const CUT = 3;
const INSET = 1;

/** The bars of a page, short and long like names; every page has the same, which keeps a drawing of thousands small. */
const lengths = sequence(40);
const LENGTHS = Array.from({ length: BARS }, () => Math.round(5.5 + lengths.next().value * 3.5));

/** Pages side by side. */
export const pagesOf = (count: number): number => Math.ceil(count / PEOPLE_PER_PAGE);
/** Lines taken on the fullest page. */
export const linesOf = (count: number): number =>
  Math.min(LINES, Math.ceil(count / (PEOPLE_PER_BAR * COLUMNS)));

/** Where a bar stands: its cell’s corner. */
function cellOf(bar: number): { x: number; y: number } {
  const line = Math.floor(bar / COLUMNS);
  return {
    x: Math.floor(line / LINES) * STRIDE + (bar % COLUMNS) * CELL,
    y: (line % LINES) * CELL + CELL / 2,
  };
}

/** Units, one decimal. */
const n = (value: number): string => String(Math.round(value * 10) / 10);

/**
 * Bars for a count, line by line and page by page; steps are relative, so that full pages are the same text. The last bar is as much shorter
 * as it stands for fewer people.
 * @param cut the part that is cut out of each bar, so that an outline is left
 */
export function barsPath(count: number, cut = false): string {
  const inset = cut ? INSET : 0;
  const bars = count / PEOPLE_PER_BAR;
  let path = '';
  let at = { x: 0, y: 0 };
  for (let bar = 0; bar < bars; bar += 1) {
    const { x, y } = cellOf(bar);
    const length = Math.max(0.5, (LENGTHS[bar % BARS] ?? 0) * Math.min(1, bars - bar) - 2 * inset);
    path += `m${n(x + inset - at.x)} ${n(y - at.y)}h${n(length)}`;
    at = { x: x + inset + length, y };
  }
  return path;
}

/** The first bar of all, alone: its size in units, and its outline. */
export const FIRST = { width: LENGTHS[0] ?? 0, height: THICK, y: (CELL - THICK) / 2 } as const;
export const FIRST_PATH = `M0 ${n(FIRST.y)}h${n(FIRST.width)}v${n(FIRST.height)}h-${n(FIRST.width)}z`;
