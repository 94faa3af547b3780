import type { Bracket } from '../kit/brackets.ts';
import { DIMENSION_WORDS, NO_REPLY } from './dimensions.ts';
import { exchanges, type Exchange } from './filter.ts';
import { cellLines, flow, LINE, setLines, speakerLines } from './lettering.ts';
import type { Data, SpeakerRow } from './rows.ts';
import { collect, levelRule, markOf, PAD } from './pieces.ts';
import type { Run, Shapes } from './shapes.ts';
import type { WordingDimension } from '../../data/wording-lists.ts';

/** px: the column of names (none where it would squeeze the others: there names stand above), the head, and what a cell keeps free: its bar before the words, a gap after them. */
const NAMES: Readonly<Record<Bracket, number>> = { 280: 0, 720: 0, 1080: 226 };
const HEAD = 26;
const BAR = { width: 7, gap: 8 } as const;
const AFTER = 14;

const columnAt = (width: number, bracket: Bracket, count: number): ((index: number) => number) => {
  const names = NAMES[bracket];
  const left = names === 0 ? PAD : names;
  return (index) => left + ((width - left) / Math.max(1, count)) * index;
};

/** Rows by speaker, columns by question. Words are broken for the bracket’s own width; only columns stretch. */
export function table(
  data: Data,
  speakers: readonly SpeakerRow[],
  dimensions: readonly WordingDimension[],
  bracket: Bracket,
  width: number,
): Shapes {
  const names = NAMES[bracket];
  const x = columnAt(width, bracket, dimensions.length);
  const measure = columnAt(bracket, bracket, dimensions.length);
  const room = measure(1) - measure(0) - BAR.width - BAR.gap - AFTER;

  const row = (speaker: SpeakerRow, top: number, country: string): Shapes => {
    const label = speakerLines(
      speaker,
      country,
      names === 0 ? bracket - PAD : names - AFTER - PAD,
      names === 0,
    );
    const above = names === 0 ? label.length * LINE + 2 : 0;
    const cells = speaker.cells.map((cell) => ({ cell, lines: cellLines(cell, room, true) }));
    const tallest =
      Math.max(names === 0 ? 1 : label.length, ...cells.map(({ lines }) => lines.length)) * LINE;
    const height = above + tallest + 2 * PAD;
    const from = top + PAD + above;
    return {
      ...{ width, height, columns: dimensions.length },
      rules: [],
      bands: speaker.side === 'reply' ? [{ id: speaker.id, x: 0, y: top, width, height }] : [],
      marks: cells.flatMap(({ cell }, index) =>
        markOf(cell, speaker, {
          x: x(index),
          y: from + 1,
          width: BAR.width,
          height: tallest - 2,
        }),
      ),
      lines: [
        ...setLines(label, PAD, top + PAD),
        ...cells.flatMap(({ lines }, index) => setLines(lines, x(index) + BAR.width + BAR.gap, from)),
      ],
      targets: cells.map(({ cell }, index) => ({
        ...{ id: cell.id, x: x(index) - 4, y: from - 4 },
        ...{ width: x(index + 1) - x(index) - 4, height: tallest + 8 },
      })),
    };
  };

  const silence = (id: string, top: number): Shapes => {
    const who = flow([{ text: 'China', look: 'role' }], 60);
    return {
      ...{ width, height: LINE + 2 * PAD, columns: dimensions.length, rules: [], marks: [], targets: [] },
      bands: [{ id, x: 0, y: top, width, height: LINE + 2 * PAD }],
      lines: [
        ...setLines(who, PAD, top + PAD),
        ...setLines(
          [[{ text: NO_REPLY, look: 'soft' }]],
          Math.max(60, x(0) + BAR.width + BAR.gap),
          top + PAD,
        ),
      ],
    };
  };

  let top = HEAD;
  const add = (piece: Shapes): Shapes => {
    top += piece.height;
    return piece;
  };
  const block = ({ country, speakers: own, unanswered }: Exchange): Shapes[] => [
    levelRule(top, width, true),
    ...own.map((speaker, index) =>
      add(row(speaker, top, index === 0 ? (data.countries[country] ?? country) : '')),
    ),
    ...(unanswered ? [add(silence(country, top))] : []),
  ];
  const heads = dimensions.flatMap((each, index) =>
    setLines([[{ text: DIMENSION_WORDS[each].question, look: 'soft' }]], x(index), 4),
  );
  const pieces = exchanges(speakers).flatMap(block);
  return collect(pieces, heads, { width, height: top + 1, columns: dimensions.length });
}
