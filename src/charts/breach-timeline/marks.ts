import { accountsOf } from '../../data/disputed-date.ts';
import type { DatePoint } from '../../data/partial-date.ts';
import { bandPath, dateBand, round, turned, type DateBand } from '../kit/date-band.ts';
import type { EventRow, SpanRow } from './rows.ts';
import type { Bar, Mark } from './shapes.ts';

/** Time in ms → px along the axis. */
export type Along = (ms: number) => number;
/** Which way time runs: to the right, or down the page. */
export type Way = 'across' | 'down';

const RADIUS = 5;
const BAND = 9;
/** px between two spans that follow each other. */
const SEAM = 0.75;
const EVER: readonly [number, number] = [-Infinity, Infinity];

function dot(along: number, aside: number, way: Way): string {
  const [x, y] = way === 'across' ? [along, aside] : [aside, along];
  const r = String(RADIUS);
  return `M${round(x - RADIUS)} ${round(y)}a${r} ${r} 0 1 0 ${String(RADIUS * 2)} 0a${r} ${r} 0 1 0 ${String(-RADIUS * 2)} 0Z`;
}

export interface PlacedMark extends Mark {
  /** px along the axis: where its leader leaves it, and where its last end is. */
  readonly at: number;
  readonly until: number;
}

/** An event's mark with its centre `aside` px across the axis: a dot for a day, a band as long as the time it is known to. */
export function markOf(event: EventRow, along: Along, aside: number, way: Way): PlacedMark {
  const bands = accountsOf(event).map((date) => dateBand(date, EVER));
  const centre = ({ from, to }: DateBand): number => along((from + to) / 2);
  const paths = bands.map((band) => {
    if (band.startEdge === 'sharp' && band.endEdge === 'sharp') return dot(centre(band), aside, way);
    const path = bandPath(band, along(band.from), along(band.to), aside - BAND / 2, BAND);
    return way === 'across' ? path : turned(path);
  });
  const [first, second] = bands;
  const at = first ? centre(first) : 0;
  const joint =
    first && second
      ? `M${round(along(first.to))} ${round(aside)}L${round(along(second.from))} ${round(aside)}`
      : '';
  const { id, role, status, parts } = event;
  return {
    ...{ id, role, status, parts, paths, at },
    joint: way === 'across' ? joint : turned(joint),
    until: along(bands.at(-1)?.to ?? 0),
  };
}

/** First and last moment at which a span may begin or end, px: equal for a known day. */
export function endsOf({ from, to }: SpanRow, along: Along): readonly [number, number, number, number] {
  const zone = (point: DatePoint | null): [number, number] => {
    if (!point) throw new RangeError('a span needs a known beginning and end');
    return point.precision === 'day'
      ? [along(point.min), along(point.min)]
      : [along(point.min), along(point.max)];
  };
  return [...zone(from.start), ...zone(to.start)];
}

/**
 * A span's bar, `thick` px across the axis from `near`. An end known only to the month is cut on a slant from the
 * month's first day to its last, so that two bars that meet there share the cut.
 */
export function barOf(span: SpanRow, along: Along, near: number, thick: number, way: Way): Bar {
  const [a0, a1, b0, b1] = endsOf(span, along);
  const far = near + thick;
  const points = [
    [a1 + SEAM, near],
    [b1 - SEAM, near],
    [b0 - SEAM, far],
    [a0 + SEAM, far],
  ] as const;
  const path = `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;
  return {
    id: span.id,
    role: span.role,
    outline: span.outline,
    path: way === 'across' ? path : turned(path),
  };
}
