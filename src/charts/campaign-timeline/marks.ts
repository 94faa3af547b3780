import type { PartialDate } from '../../data/partial-date.ts';
import { bandPath, dateBand } from '../kit/date-band.ts';

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
export function markPath(
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
