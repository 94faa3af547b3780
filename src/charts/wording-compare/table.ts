import type { WordingDimension } from '../../data/wording-lists.ts';
import type { Bracket } from '../kit/brackets.ts';
import type { Data, SpeakerRow } from './data.ts';
import { DIMENSION_WORDS } from './dimensions.ts';
import { exchanges, type Exchange } from './filter.ts';
import { setLines } from './lettering.ts';
import { collect, levelRule, PAD } from './pieces.ts';
import type { Shapes } from './shapes.ts';
import { AFTER, silentRow, tableRow, WORDS, type Grid } from './table-row.ts';

/** px: the column of names (none where it would squeeze the others: there names stand above), and the head. */
const NAMES: Readonly<Record<Bracket, number>> = { 280: 0, 720: 0, 1080: 226 };
const HEAD = 26;

function gridOf(count: number, bracket: Bracket, width: number): Grid {
  const names = NAMES[bracket];
  const left = names === 0 ? PAD : names;
  const columnsOf = (whole: number): number => (whole - left) / Math.max(1, count);
  return {
    ...{ width, bracket, names, count },
    x: (index) => left + columnsOf(width) * index,
    room: columnsOf(bracket) - WORDS - AFTER,
  };
}

/** Rows by speaker, columns by question. Words are broken for the bracket’s own width; only columns stretch. */
export function table(
  data: Data,
  speakers: readonly SpeakerRow[],
  dimensions: readonly WordingDimension[],
  bracket: Bracket,
  width: number,
): Shapes {
  const grid = gridOf(dimensions.length, bracket, width);
  let top = HEAD;
  const add = (piece: Shapes): Shapes => {
    top += piece.height;
    return piece;
  };
  const block = ({ country, speakers: own, unanswered }: Exchange): Shapes[] => [
    levelRule(top, width),
    ...own.map((speaker, index) =>
      add(tableRow(speaker, index === 0 ? (data.countries[country] ?? country) : '', top, grid)),
    ),
    ...(unanswered ? [add(silentRow(country, top, grid))] : []),
  ];
  const heads = dimensions.flatMap((each, index) =>
    setLines([[{ text: DIMENSION_WORDS[each].question, look: 'soft' }]], grid.x(index), 4),
  );
  const pieces = exchanges(speakers).flatMap(block);
  return collect(pieces, heads, { width, height: top + 1, columns: dimensions.length });
}
