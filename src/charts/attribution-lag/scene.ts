import { bracketOf } from '../kit/brackets.ts';
import { round } from '../kit/date-band.ts';
import { textWidth } from '../kit/text-width.ts';
import { barOf } from './bar.ts';
import { DELAYS } from './delays.ts';
import { keyOf } from './key.ts';
import { fitted, LAYOUTS, namesWidth, SIZE } from './layout.ts';
import { rowWords } from './length-words.ts';
import { mediansOf, roughly } from './medians.ts';
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

/** px: before the scale’s first day, for the half of a mark that stands on it; between two of its names. */
const START = 6;
const APART = 8;

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
  let at = key.height;
  let foot = at;
  let median = '';
  const ticks = ticksOf(scale, right - left, 56);
  const scaleTop = at + BETWEEN + TITLE + (layout.stacked ? TICKS : 0) + TICKS;
  const known = sections[0]?.id === 'known' ? medians[delay] : null;
  sections.forEach((section, index) => {
    if (index === 0 && !layout.stacked) at += TICKS;
    at += BETWEEN + TITLE;
    lines.push({ x: 0, y: at - 6, text: sectionTitle(section, state.sort), look: 'strong' });
    if (index === 0) {
      if (layout.stacked) at += 2 * TICKS;
      let free = -Infinity;
      for (const { days, label } of [{ days: 0, label: DELAYS[delay].zero }, ...ticks]) {
        const x = place(days) + 3;
        if (x < free) continue;
        lines.push({ x, y: at - 6, text: label, look: 'soft' });
        free = x + textWidth(label, SIZE) + APART;
      }
    }
    if (index === 0 && known) {
      const text = `median ${roughly(known.days)}, ${String(known.of)} cases`;
      const x = place(known.days);
      lines.push({
        x: Math.min(x + 4, width - textWidth(text, SIZE, 600)),
        y: at - 6 - TICKS,
        text,
        look: 'strong',
      });
      if (x <= right)
        median = `M${round(x)} ${round(at - 16 - TICKS)}V${round(at + section.cases.length * layout.row)}`;
    }
    for (const row of section.cases) {
      rows.push(rowOf(row, at));
      at += layout.row;
    }
    foot = at;
  });
  const grid = ticks.map(({ days }) => `M${round(place(days))} ${round(scaleTop)}V${round(foot)}`).join('');
  return {
    ...{ width, height: Math.ceil(at + 4), rowHeight: layout.row, lines, rows, key: key.pieces },
    grid,
    zero: rows.length > 0 ? `M${round(place(0))} ${round(scaleTop)}V${round(foot)}` : '',
    median,
    says: `Delays of ${String(rows.length)} cases, one row each. The table below gives every date.`,
  };
}
