import { textWidth } from '../kit/text-width.ts';
import { barOf } from './bar.ts';
import { fitted, SIZE, type Layout } from './layout.ts';
import { rowWords } from './length-words.ts';
import { OWN, type CaseRow } from './rows.ts';
import { runOf } from './scale.ts';
import type { RowShape } from './shapes.ts';
import { delayOf, type Sort } from './state.ts';

/** The first of the forms that fits `room` px; the shortest, cut, when none does. */
function choose(forms: readonly string[], room: number, weight: number): string {
  return (
    forms.find((form) => textWidth(form, SIZE, weight) <= room) ?? fitted(forms.at(-1) ?? '', room, weight)
  );
}

/** What a row is drawn on: px where bars begin and the scale ends, the drawing's width, and days → px. */
interface On {
  readonly layout: Layout;
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly place: (days: number) => number;
  readonly sort: Sort;
}

/** A case as a bar with its name and its length, its top at `y` px. */
export function rowShape(row: CaseRow, y: number, { layout, left, right, width, place, sort }: On): RowShape {
  const run = runOf(row, delayOf(sort));
  const own = row.id === OWN;
  const bar = barOf(run, place, right, [layout.bar + layout.thick / 2, layout.thick]);
  const from = bar.end + (run.stops.length > 0 ? 6 : 4);
  const weight = own ? 600 : 400;
  const name = fitted(row.name, layout.stacked ? width : left - 6, weight);
  return {
    ...{ id: row.id, y, own, pieces: bar.pieces, cut: bar.cut },
    lines: [
      {
        x: layout.stacked ? 0 : 2,
        y: layout.name,
        text: name,
        look: own ? 'strong' : 'plain',
        ...(own && { bare: true }),
      },
      {
        x: from,
        y: layout.word,
        text: choose(rowWords(row, sort), width - from - 1, weight),
        ...((own || layout.stacked) && { bare: true }),
        look: own ? 'strong' : run.stops.length > 0 && row.attack ? 'plain' : 'soft',
      },
    ],
  };
}
