/** px: from a column’s edge to its line, from the line to its words, and between two boxes. */
const INSET = 14;
export const BESIDE = 11;
export const BETWEEN = 9;
/** px: half an outline. */
const EDGE = 1;
/** Shares of the width: what is apart on the right, and the room between it and the structure. */
const APART = 0.285;
const GUTTER = 0.03;
/** px: how much shorter the structure’s last box is, so that the gap beside it holds words. */
const SHORT = 190;

export interface Columns {
  readonly count: number;
  /** px: width of the structure, where what is apart begins, and how wide that is. */
  readonly main: number;
  readonly apart: number;
  readonly apartWidth: number;
  /** px: how far the last box of the structure stays from the structure’s right edge. */
  readonly short: number;
  /** Left edge of a column, and its line, in px. */
  left(column: number): number;
  line(column: number): number;
}

/** The drawing’s columns at a width in px: `count` for the structure, and one apart from it. */
export function columnsAt(width: number, count: number): Columns {
  const apartWidth = width * APART;
  const main = width - EDGE - apartWidth - width * GUTTER;
  const left = (column: number): number => EDGE + ((main - EDGE) * column) / count;
  return {
    ...{ count, main, apartWidth, left },
    apart: width - EDGE - apartWidth,
    short: Math.min(SHORT, main / count - 2 * INSET),
    line: (column) => left(column) + INSET,
  };
}
