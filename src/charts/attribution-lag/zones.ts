import type { PartialDate } from '../../data/partial-date.ts';
import { dateBand, type Edge } from '../kit/date-band.ts';
import { DELAYS, STAGES, type DelayId, type Stage } from './delays.ts';
import type { CaseRow } from './rows.ts';

/** When something may have happened: days since 1970, first and last; one moment for a known day. */
export interface Zone {
  readonly min: number;
  readonly max: number;
  readonly edge: Edge;
}
export type Zones = Readonly<Record<Stage, Zone | null>>;

const DAY = 86_400_000;
/** Days in a month, on average. */
export const MONTH = 30.44;
const EVER = [-Infinity, Infinity] as const;

function zoneOf(date: PartialDate): Zone {
  const known = { ...date, start: date.start ?? date.end, end: date.end ?? date.start };
  const { from, to, startEdge, endEdge } = dateBand(known, EVER);
  const edge = [startEdge, endEdge].find((each) => each === 'year') ?? startEdge;
  const min = from / DAY;
  return { min, max: edge === 'sharp' && to / DAY - min < 1 ? min : to / DAY, edge };
}

/**
 * The four dates as zones, each cut to what the others leave possible: what was noticed in August was not entered after it.
 * Dates in an impossible order are left as they stand.
 */
export function zonesOf({ dates }: Pick<CaseRow, 'dates'>): Zones {
  const raw = STAGES.flatMap((stage) => (dates[stage] ? [{ stage, ...zoneOf(dates[stage]) }] : []));
  const cut = raw.map((zone, index) => ({
    ...zone,
    min: Math.max(...raw.slice(0, index + 1).map(({ min }) => min)),
    max: Math.min(...raw.slice(index).map(({ max }) => max)),
  }));
  const zones = cut.every(({ min, max }) => min <= max) ? cut : raw;
  return Object.fromEntries(
    STAGES.map((stage) => [stage, zones.find((each) => each.stage === stage) ?? null]),
  ) as Zones;
}

export const middle = ({ min, max }: Zone): number => (min + max) / 2;

/**
 * How long a delay was, in days, each date taken at the middle of what is known of it; null where a date is not known or
 * the two are in an impossible order.
 */
export function daysOf(zones: Zones, delay: DelayId): number | null {
  const [from, to] = [zones[DELAYS[delay].from], zones[DELAYS[delay].to]];
  return from && to && middle(to) >= middle(from) ? middle(to) - middle(from) : null;
}
