import type { PartialDate, DatePoint } from '../../data/partial-date.ts';

/** How one end of a mark is drawn: the grammar of date precision. */
export type Edge =
  /** a known day: a straight cut */
  | 'sharp'
  /** known to the month: the band is as long as the month */
  | 'month'
  /** known to the year: the band is as long as the year and its end is open (torn) */
  | 'year'
  /** no known end: an arrow */
  | 'open';

export interface DateBand {
  /** ms; where the mark begins and ends, open ends clipped to the domain */
  readonly from: number;
  readonly to: number;
  readonly startEdge: Edge;
  readonly endEdge: Edge;
}

const EDGES: Readonly<Record<DatePoint['precision'], Edge>> = { day: 'sharp', month: 'month', year: 'year' };
const edgeOf = (point: DatePoint | null): Edge => {
  if (!point) return 'open';
  return point.approximate ? 'year' : EDGES[point.precision];
};

/** The band a date covers within [min, max] ms, and the edges it is drawn with. */
export function dateBand(date: PartialDate, [min, max]: readonly [number, number]): DateBand {
  return {
    from: Math.max(min, date.start?.min ?? min),
    to: Math.min(max, date.end?.max ?? max),
    startEdge: edgeOf(date.start),
    endEdge: edgeOf(date.end),
  };
}

/** px: depth of a torn edge's teeth, and the height of one */
const TOOTH = { depth: 3, height: 4 } as const;
/** Points of a torn end, from (x, top) to (x, bottom), teeth pointing outward by `out` px. */
function torn(x: number, top: number, bottom: number, out: number): string[] {
  const teeth = Math.max(2, Math.round(Math.abs(bottom - top) / TOOTH.height));
  const step = (bottom - top) / (teeth * 2);
  return Array.from(
    { length: teeth * 2 + 1 },
    (_, index) => `${round(x + (index % 2 === 0 ? 0 : out))} ${round(top + step * index)}`,
  );
}

export const round = (value: number): string => String(Math.round(value * 10) / 10);

/**
 * SVG path of a band from x0 to x1 px, `height` px tall at `top`. Sharp and month ends are straight;
 * a year's ends are torn; an open end runs out in a point.
 */
export function bandPath(
  { startEdge, endEdge }: Pick<DateBand, 'startEdge' | 'endEdge'>,
  x0: number,
  x1: number,
  top: number,
  height: number,
): string {
  const bottom = top + height;
  const reach = Math.min(height / 2, Math.max(0, (x1 - x0) / 3));
  const endOf = (x: number, edge: Edge, from: number, to: number, out: number): string[] => {
    if (edge === 'year') {
      const depth = Math.sign(out) * Math.min(TOOTH.depth, Math.abs(out));
      return torn(x - depth, from, to, depth);
    }
    if (edge === 'open')
      return [
        `${round(x - out)} ${round(from)}`,
        `${round(x)} ${round((from + to) / 2)}`,
        `${round(x - out)} ${round(to)}`,
      ];
    return [`${round(x)} ${round(from)}`, `${round(x)} ${round(to)}`];
  };
  const points = [...endOf(x1, endEdge, top, bottom, reach), ...endOf(x0, startEdge, bottom, top, -reach)];
  return `M${points.join('L')}Z`;
}

/** The same path with its two axes exchanged: a band that runs down the page. For paths of M, L and Z only. */
export const turned = (path: string): string => path.replace(/(-?[\d.]+) (-?[\d.]+)/g, '$2 $1');
