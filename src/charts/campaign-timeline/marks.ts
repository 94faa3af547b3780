import { accountsOf, type EventDate } from '../../data/disputed-date.ts';
import type { PartialDate } from '../../data/partial-date.ts';
import { bandPath, dateBand, round } from '../kit/date-band.ts';

/** Least lengths in px: a day stays visible, and a month stays longer than a day however far time is drawn together. */
const LEAST = { day: 6, month: 10, year: 16 } as const;
/** How far an open end points past what is known, px. */
const POINT = 14;

export interface Extent {
  readonly x0: number;
  readonly x1: number;
}

/** Where the mark of a date begins and ends, px. An open end is drawn as a point beyond the known end, not as a length of time. */
export function markExtent(date: PartialDate, x: (ms: number) => number): Extent {
  const start = date.start ?? date.end;
  const end = date.end ?? date.start;
  if (!start || !end) return { x0: x(0), x1: x(0) };
  const least = start === end || start.min === end.min ? LEAST[start.precision] : LEAST.month;
  let [x0, x1] = [x(start.min), x(end.max + 1)];
  if (x1 - x0 < least) {
    const middle = (x0 + x1) / 2;
    [x0, x1] = [middle - least / 2, middle + least / 2];
  }
  return { x0: date.start ? x0 : x0 - POINT, x1: date.end ? x1 : x1 + POINT };
}

/** Outline of a mark `height` px tall at `top`; what runs past `min` or `max` px is cut off straight. */
function markPath(
  date: PartialDate,
  { x0, x1 }: Extent,
  top: number,
  height: number,
  [min, max]: readonly [number, number],
): string {
  const { startEdge, endEdge } = dateBand(date, [-Infinity, Infinity]);
  const edges = { startEdge: x0 < min ? 'sharp' : startEdge, endEdge: x1 > max ? 'sharp' : endEdge } as const;
  return bandPath(edges, Math.max(min, x0), Math.min(max, x1), top, height);
}

/** An event's mark on [min, max] px: one outline, or where accounts give two days, both of them with a line that joins them. */
export function eventMark(
  event: EventDate,
  x: (ms: number) => number,
  top: number,
  height: number,
  [min, max]: readonly [number, number],
): { path: string; joint?: string } {
  const ends = accountsOf(event).map((date) => ({ date, extent: markExtent(date, x) }));
  const path = ends
    .filter(({ extent }) => extent.x1 > min && extent.x0 < max)
    .map(({ date, extent }) => markPath(date, extent, top, height, [min, max]))
    .join('');
  const [first, second] = ends;
  if (!first || !second) return { path };
  const [from, to] = [Math.max(min, first.extent.x1), Math.min(max, second.extent.x0)];
  const middle = round(top + height / 2);
  return from < to ? { path, joint: `M${round(from)} ${middle}L${round(to)} ${middle}` } : { path };
}
