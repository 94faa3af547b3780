import { bracketOf } from '../kit/brackets.ts';
import { round } from '../kit/date-band.ts';
import { textWidth } from '../kit/text-width.ts';
import { barOf } from './bar.ts';
import { medianOf, NAME_ROOM, scaleNames } from './head.ts';
import { keyOf } from './key.ts';
import { fitted, LAYOUTS, namesWidth, SIZE } from './layout.ts';
import { rowWords } from './length-words.ts';
import { mediansOf } from './medians.ts';
import { matches, sectionsOf } from './order.ts';
import { OWN, type CaseRow, type Data } from './rows.ts';
import { placer, runOf, scaleOf, ticksOf } from './scale.ts';
import { sectionTitle } from './section-words.ts';
import type { Line, RowShape, Scene } from './shapes.ts';
import { delayOf, type State } from './state.ts';

/** px: above a section, its title; over the first, the names of the scale and, higher, of the median. */
const TITLE = 22;
const TICKS = 16;
const BETWEEN = 8;

/** px: before the scale’s first day, for the half of a mark that stands on it. */
const START = 6;

/** The first of the forms that fits `room` px; the shortest, cut, when none does. */
function choose(forms: readonly string[], room: number): string {
  return forms.find((form) => textWidth(form, SIZE) <= room) ?? fitted(forms.at(-1) ?? '', room);
}

/** Rows → placed → drawn. Only places along the scale stretch with the width inside a bracket. */
export function scene(data: Data, width: number, state: State): Scene {
  const bracket = bracketOf(width);
  const layout = LAYOUTS[bracket];
  const delay = delayOf(state.sort);
  const sections = sectionsOf(data, state);
  const medians = mediansOf(data.cases.filter((row) => matches(row, state)));
  const key = keyOf(data, medians, layout, width);

  const left = namesWidth(
    data.cases.map(({ name }) => name),
    layout,
  );
  const right = width - layout.right;
  // The same for every choice of cases, so that one can be held against another.
  const scale = scaleOf(sectionsOf(data, { ...state, country: [], actor: [] }), delay);
  const place = placer(scale, left + START, right);
  const y = layout.bar + layout.thick / 2;

  const rowOf = (row: CaseRow, top: number): RowShape => {
    const run = runOf(row, delay);
    const own = row.id === OWN;
    const bar = barOf(run, place, right, [y, layout.thick]);
    const from = bar.end + (run.stops.length > 0 ? 6 : 4);
    const name = fitted(row.name, layout.stacked ? width : left - 6, own ? 600 : 400);
    return {
      ...{ id: row.id, y: top, own, pieces: bar.pieces, cut: bar.cut },
      lines: [
        { x: layout.stacked ? 0 : 2, y: layout.name, text: name, look: own ? 'strong' : 'plain' },
        {
          x: from,
          y: layout.word,
          text: choose(rowWords(row, state.sort), width - from - 1),
          look: own ? 'strong' : run.stops.length > 0 && row.attack ? 'plain' : 'soft',
        },
      ],
    };
  };

  const lines: Line[] = [...key.lines];
  const rows: RowShape[] = [];
  // The names of the scale and of the median stand over the first section, under its title where names stand over bars.
  const first = key.height + BETWEEN + TITLE + (layout.stacked ? 2 : 1) * TICKS;
  let at = first;
  sections.forEach((section, index) => {
    if (index > 0) at += BETWEEN + TITLE;
    const title = sectionTitle(section, state.sort);
    lines.push({
      x: 0,
      y: at - 6 - (index === 0 && layout.stacked ? 2 * TICKS : 0),
      text: title,
      look: 'strong',
    });
    rows.push(...section.cases.map((row, count) => rowOf(row, at + count * layout.row)));
    at += section.cases.length * layout.row;
  });

  const on = { x: place, right, width };
  const ticks = ticksOf(scale, right - left, NAME_ROOM);
  const known = sections[0]?.id === 'known' ? sections[0].cases.length : 0;
  const typical = medians[delay];
  const median = typical && known > 0 ? medianOf(typical, on, first, first + known * layout.row) : null;
  if (sections.length > 0) lines.push(...scaleNames(delay, ticks, on, first));
  if (median) lines.push(median.line);
  const upright = (days: number): string => `M${round(place(days))} ${round(first - TICKS)}V${round(at)}`;
  return {
    ...{ width, height: Math.ceil(at + 4), rowHeight: layout.row, lines, rows, key: key.pieces },
    grid: sections.length > 0 ? ticks.map(({ days }) => upright(days)).join('') : '',
    zero: sections.length > 0 ? upright(0) : '',
    median: median?.path ?? '',
    says: `Delays of ${String(rows.length)} cases, one row each. The table below gives every date.`,
  };
}
