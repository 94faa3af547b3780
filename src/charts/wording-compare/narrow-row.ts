import { NO_REPLY } from './dimensions.ts';
import type { SpeakerRow } from './data.ts';
import { flow, LINE, setLines, unbroken } from './lettering.ts';
import { markOf } from './pieces.ts';
import type { Run, Shapes } from './shapes.ts';
import { briefLines, setSmall, SMALL_LINE } from './small-lettering.ts';

/** Where the columns of a narrow table stand, in px. */
export interface NarrowGrid {
  readonly width: number;
  readonly count: number;
  /** Left edge of a column, and how wide one is. */
  readonly x: (index: number) => number;
  readonly column: number;
  /** What the words of a cell may take, and what a name above all cells may. */
  readonly room: number;
  readonly whole: number;
  /** The year that is said once for all, or empty. */
  readonly year: string;
}

/** px: at the sides; above and under a row; from a name to its bars. */
export const INSET = 4;
export const PAD = 4;
const UNDER = 2;
/** px: height of a bar, from it to the words, and from it to the next. */
export const BAR = { height: 7, words: 3, apart: 6 } as const;

/** Who speaks, and under it a bar and key words for each question. */
export function narrowRow(speaker: SpeakerRow, country: string, top: number, grid: NarrowGrid): Shapes {
  const { width, count, x, column, room, whole, year } = grid;
  const { id, side, name, when, outside, cells } = speaker;
  const runs: Run[] = [
    ...(country === '' ? [] : [{ text: country, look: 'strong' } as const]),
    { text: name, look: side === 'reply' ? 'reply' : 'plain' },
    {
      text: unbroken(year ? when.replaceAll(` ${year}`, '') : when),
      look: outside ? 'strong' : 'soft',
    },
  ];
  const named = flow(runs, whole);
  const y = top + PAD + named.length * LINE + UNDER;
  const said = cells.map((cell) => briefLines(cell, side, room));
  const deep = BAR.height + BAR.words + Math.max(0, ...said.map(({ length }) => length)) * SMALL_LINE;
  const height = y + deep + PAD - top;
  return {
    ...{ width, height, columns: count, rules: [] },
    bands: side === 'reply' ? [{ id, x: 0, y: top, width, height }] : [],
    marks: cells.flatMap((cell, index) =>
      markOf(cell, speaker, { x: x(index), y, width: Math.max(0, column - BAR.apart), height: BAR.height }),
    ),
    lines: [
      ...setLines(named, INSET, top + PAD),
      ...said.flatMap((lines, index) => setSmall(lines, x(index), y + BAR.height + BAR.words)),
    ],
    targets: cells.map((cell, index) => ({
      ...{ id: cell.id, x: x(index) - 2, y: y - 2 },
      ...{ width: column - 1, height: deep + 2 },
    })),
  };
}

/** In place of a reply where none was found. */
export function narrowSilence(id: string, top: number, { width, count, whole }: NarrowGrid): Shapes {
  const runs: Run[] = [
    { text: 'China:', look: 'reply' },
    { text: NO_REPLY.charAt(0).toLowerCase() + NO_REPLY.slice(1), look: 'soft' },
  ];
  const lines = setLines(flow(runs, whole), INSET, top + PAD);
  const height = lines.length * LINE + 2 * PAD;
  const bands = [{ id, x: 0, y: top, width, height }];
  return { ...{ width, height, columns: count, rules: [], marks: [], targets: [] }, bands, lines };
}
