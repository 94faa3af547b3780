import { earliest, latest } from '../../data/partial-date.ts';
import { monthIndex, monthOf, monthStart, type Month, type Months } from './months.ts';
import type { TimelineEvent } from './rows.ts';
import type { CampaignState } from './state.ts';

const YEARS = 12;
/** Shown when there is no event at all. */
const NOTHING: Months = { first: monthIndex(2010), last: monthIndex(2026, 11) };

/** The whole years that hold every event. */
export function extentOf(events: readonly Pick<TimelineEvent, 'date'>[]): Months {
  let [min, max] = [Infinity, -Infinity];
  for (const { date } of events) {
    min = Math.min(min, earliest(date));
    max = Math.max(max, latest(date));
  }
  if (min > max) return NOTHING;
  const year = (month: Month): number => Math.floor(month / YEARS) * YEARS;
  return { first: year(monthOf(min)), last: year(monthOf(max)) + YEARS - 1 };
}

/** The months on show: what the state asks for, within the data; all of them when it asks for nothing sensible. */
export function windowOf(extent: Months, { from, to }: Pick<CampaignState, 'from' | 'to'>): Months {
  const first = Math.max(extent.first, from ?? extent.first);
  const last = Math.min(extent.last, to ?? extent.last);
  return first <= last ? { first, last } : extent;
}

export const lengthOf = ({ first, last }: Months): number => last - first + 1;

/** First and last ms, the last one not included. */
export const msOf = ({ first, last }: Months): readonly [number, number] => [
  monthStart(first),
  monthStart(last + 1),
];

/** Move a window of `length` months so that it begins at `first`, kept within the extent. */
export function slide(extent: Months, first: Month, length: number): Months {
  const size = Math.min(Math.max(1, Math.round(length)), lengthOf(extent));
  const start = Math.min(Math.max(extent.first, Math.round(first)), extent.last - size + 1);
  return { first: start, last: start + size - 1 };
}

/**
 * Zoom by a factor (2 halves the time shown) and keep `around` (0 left edge … 1 right edge) where it is.
 * Always changes by a month at least, until one month or everything is shown.
 */
export function zoom(extent: Months, shown: Months, factor: number, around = 0.5): Months {
  const before = lengthOf(shown);
  const wanted = Math.round(before / factor);
  const length = factor > 1 ? Math.min(wanted, before - 1) : Math.max(wanted, before + 1);
  return slide(extent, shown.first + (before - Math.max(1, length)) * around, length);
}

/** Where in a window a moment (ms) lies: 0 left edge, 1 right edge; the middle for one outside. */
export function placeIn(shown: Months, ms: number): number {
  const place = (monthOf(ms) - shown.first + 0.5) / lengthOf(shown);
  return place >= 0 && place <= 1 ? place : 0.5;
}

/** The state of a window: an end at the data’s own end is left out of the address. */
export function toState(extent: Months, { first, last }: Months): Pick<CampaignState, 'from' | 'to'> {
  return { from: first > extent.first ? first : null, to: last < extent.last ? last : null };
}
