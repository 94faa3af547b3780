import { NO_REPLY } from './dimensions.ts';
import { cellLines, LINE, setLines, speakerLines } from './lettering.ts';
import { markOf, PAD } from './pieces.ts';
import type { SpeakerRow } from './data.ts';
import type { Shapes } from './shapes.ts';

/** Where the columns of a table stand, in px. */
export interface Grid {
  readonly width: number;
  /** The width that words are broken for. */
  readonly bracket: number;
  /** Width of the column of names; 0 where names stand above their cells. */
  readonly names: number;
  readonly count: number;
  /** Left edge of a column; of the one after the last, the right edge. */
  readonly x: (index: number) => number;
  /** What the words of a cell may take. */
  readonly room: number;
}

/** px: what a cell keeps free: its bar before the words, a gap after them. */
const BAR = { width: 7, gap: 8 } as const;
export const AFTER = 14;
export const WORDS = BAR.width + BAR.gap;
/** px: the word China, where no one speaks for it. */
const CHINA = 60;

/** One speaker’s row, `top` px down. */
export function tableRow(speaker: SpeakerRow, country: string, top: number, grid: Grid): Shapes {
  const { width, bracket, names, x, room, count } = grid;
  const isAbove = names === 0;
  const label = speakerLines(speaker, country, (isAbove ? bracket : names - AFTER) - PAD, isAbove);
  const above = isAbove ? label.length * LINE + 2 : 0;
  const cells = speaker.cells.map((cell) => ({ cell, lines: cellLines(cell, speaker.side, room, true) }));
  const least = isAbove ? 1 : label.length;
  const tallest = Math.max(least, ...cells.map(({ lines }) => lines.length)) * LINE;
  const height = above + tallest + 2 * PAD;
  const from = top + PAD + above;
  return {
    ...{ width, height, columns: count, rules: [] },
    bands: speaker.side === 'reply' ? [{ id: speaker.id, x: 0, y: top, width, height }] : [],
    marks: cells.flatMap(({ cell }, index) =>
      markOf(cell, speaker, { x: x(index), y: from + 1, width: BAR.width, height: tallest - 2 }),
    ),
    lines: [
      ...setLines(label, PAD, top + PAD),
      ...cells.flatMap(({ lines }, index) => setLines(lines, x(index) + WORDS, from)),
    ],
    targets: cells.map(({ cell }, index) => ({
      ...{ id: cell.id, x: x(index) - 4, y: from - 4 },
      ...{ width: x(index + 1) - x(index) - 4, height: tallest + 8 },
    })),
  };
}

/** In place of a reply where none was found. */
export function silentRow(id: string, top: number, { width, x, count }: Grid): Shapes {
  const height = LINE + 2 * PAD;
  return {
    ...{ width, height, columns: count, rules: [], marks: [], targets: [] },
    bands: [{ id, x: 0, y: top, width, height }],
    lines: [
      ...setLines([[{ text: 'China', look: 'reply' }]], PAD, top + PAD),
      ...setLines([[{ text: NO_REPLY, look: 'soft' }]], Math.max(CHINA, x(0) + WORDS), top + PAD),
    ],
  };
}
