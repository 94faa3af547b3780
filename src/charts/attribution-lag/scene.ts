import { bracketOf } from '../kit/brackets.ts';
import { round } from '../kit/date-band.ts';
import { medianOf, NAME_ROOM, scaleNames } from './head.ts';
import { keyOf } from './key.ts';
import { knownOf } from '../kit/known.ts';
import { LAYOUTS, namesWidth } from './layout.ts';
import { mediansOf } from './medians.ts';
import { matches, sectionsOf } from './order.ts';
import { rowShape } from './row-shape.ts';
import type { Data } from './rows.ts';
import { placer, scaleOf, ticksOf } from './scale.ts';
import { sectionTitle } from './section-words.ts';
import type { Line, RowShape, Scene } from './shapes.ts';
import { delayOf, type State } from './state.ts';

/** px: above a section, its title; over the first, the names of the scale and, higher, of the median. */
const TITLE = 22;
const TICKS = 16;
const BETWEEN = 8;

/** px: before the scale’s first day, for the half of a mark that stands on it. */
const START = 6;

/** Rows → placed → drawn. Only places along the scale stretch with the width inside a bracket. */
export function scene(data: Data, width: number, given: State): Scene {
  const state = knownOf(data, given);
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

  const at = { layout, left, right, width, place, sort: state.sort };
  const lines: Line[] = [...key.lines];
  const rows: RowShape[] = [];
  // The names of the scale and of the median stand over the first section, under its title where names stand over bars.
  const first = key.height + BETWEEN + TITLE + (layout.stacked ? 2 : 1) * TICKS;
  let foot = first;
  sections.forEach((section, index) => {
    if (index > 0) foot += BETWEEN + TITLE;
    const title = sectionTitle(section, state.sort);
    lines.push({
      x: 0,
      y: foot - 6 - (index === 0 && layout.stacked ? 2 * TICKS : 0),
      text: title,
      look: 'strong',
    });
    rows.push(...section.cases.map((row, count) => rowShape(row, foot + count * layout.row, at)));
    foot += section.cases.length * layout.row;
  });

  const on = { x: place, right, width };
  const ticks = ticksOf(scale, right - left, NAME_ROOM);
  const known = sections[0]?.id === 'known' ? sections[0].cases.length : 0;
  const typical = medians[delay];
  if (sections.length > 0) lines.push(...scaleNames(delay, ticks, on, first));
  const said = rows.flatMap(({ y: top, lines: own }) => own.map((line) => ({ ...line, y: top + line.y })));
  const median =
    typical && known > 0
      ? medianOf(typical, on, [first, first + known * layout.row], [...lines, ...said])
      : null;
  if (median) lines.push(median.line);
  const upright = (days: number): string => `M${round(place(days))} ${round(first - TICKS)}V${round(foot)}`;
  return {
    ...{ width, height: Math.ceil(foot + 4), rowHeight: layout.row, lines, rows, key: key.pieces },
    grid: sections.length > 0 ? ticks.map(({ days }) => upright(days)).join('') : '',
    zero: sections.length > 0 ? upright(0) : '',
    median: median?.path ?? '',
    says: `Delays of ${String(rows.length)} cases, one row each. The table below gives every date.`,
  };
}
