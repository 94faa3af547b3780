import type { WordingDimension } from '../../data/wording-lists.ts';
import type { Data, SpeakerRow } from './data.ts';
import { DIMENSION_WORDS } from './dimensions.ts';
import { exchanges, type Exchange } from './filter.ts';
import { flow, LINE, setLines } from './lettering.ts';
import { BAR, INSET, narrowRow, narrowSilence, PAD, type NarrowGrid } from './narrow-row.ts';
import { collect, levelRule } from './pieces.ts';
import type { Shapes } from './shapes.ts';

const NARROWEST = 280;

/** The year of every day on show, where it is one: it is then said once. */
function oneYear(speakers: readonly SpeakerRow[]): string {
  const years = new Set(speakers.flatMap(({ when }) => when.match(/\d{4}/g) ?? []));
  return years.size === 1 ? ([...years][0] ?? '') : '';
}

function gridOf(count: number, width: number, year: string): NarrowGrid {
  const columnOf = (all: number): number => (all - 2 * INSET) / Math.max(1, count);
  const column = columnOf(width);
  return {
    ...{ width, count, column, year },
    x: (index) => INSET + column * index,
    room: columnOf(NARROWEST) - BAR.apart,
    whole: NARROWEST - 2 * INSET,
  };
}

/** A table for a phone: who speaks stands above cells of key words, each under its bar. */
export function narrow(
  data: Data,
  speakers: readonly SpeakerRow[],
  dimensions: readonly WordingDimension[],
  width: number,
): Shapes {
  const grid = gridOf(dimensions.length, width, oneYear(speakers));
  const { year, room, x } = grid;
  const heads = dimensions.map((each) =>
    flow([{ text: DIMENSION_WORDS[each].question, look: 'soft' }], room),
  );
  const foot = ((year ? 1 : 0) + Math.max(0, ...heads.map(({ length }) => length))) * LINE;
  const over = [
    ...setLines(year ? [[{ text: `All dates are in ${year}`, look: 'soft' }]] : [], INSET, 0),
    ...heads.flatMap((lines, index) => setLines(lines, x(index), foot - lines.length * LINE)),
  ];
  let top = foot + PAD;
  const add = (piece: Shapes): Shapes => {
    top += piece.height;
    return piece;
  };
  const block = ({ country, speakers: own, unanswered }: Exchange): Shapes[] => [
    levelRule(top, width),
    ...own.map((each, index) =>
      add(narrowRow(each, index === 0 ? (data.countries[country] ?? country) : '', top, grid)),
    ),
    ...(unanswered ? [add(narrowSilence(country, top, grid))] : []),
  ];
  const pieces = exchanges(speakers).flatMap(block);
  return collect(pieces, over, { width, height: top + 1, columns: dimensions.length });
}
