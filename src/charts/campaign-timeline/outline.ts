import { EVENT_KIND_IDS, type EventKind } from '../../data/kinds.ts';
import { earliest } from '../../data/partial-date.ts';
import { STATUSES, type Status } from '../../data/status.ts';
import { monthOf, type Months } from './months.ts';
import type { Timeline, TimelineEvent } from './rows.ts';
import { extentOf, lengthOf } from './window.ts';

/** What the controls need. */
export interface Outline {
  readonly total: number;
  readonly extent: Months;
  /** How many events begin in each equal part of the extent. */
  readonly bars: readonly number[];
  readonly countries: Readonly<Record<string, string>>;
  readonly actors: Readonly<Record<string, string>>;
  /** The kinds and statuses that occur, in the order of their lists. */
  readonly kinds: readonly EventKind[];
  readonly statuses: readonly Status[];
}

/** Parts of the overview: at most this many, at least a quarter long. */
const MOST_BARS = 120;

/** How many events begin in each equal part of the extent. */
export function barsOf(events: readonly TimelineEvent[], extent: Months): number[] {
  const length = lengthOf(extent);
  const bars = Array.from({ length: Math.min(MOST_BARS, Math.ceil(length / 3)) }, () => 0);
  for (const { date } of events) {
    const place = Math.floor(((monthOf(earliest(date)) - extent.first) / length) * bars.length);
    bars[place] = (bars[place] ?? 0) + 1;
  }
  return bars;
}

/** What stands in the page before the rows have come, in few letters: enough to hold the controls' room, without their lists. */
export interface BareOutline extends Pick<Outline, 'total' | 'extent'> {
  /** Counts with commas between them. */
  readonly bars: string;
}

export function bareOutline(timeline: Timeline): BareOutline {
  const { total, extent, bars } = outlineOf(timeline);
  return { total, extent, bars: bars.join() };
}

/** Without lists, so that there is nothing to choose from yet. */
export const outlineBefore = ({ total, extent, bars }: BareOutline): Outline => ({
  ...{ total, extent, bars: bars.split(',').map(Number) },
  ...{ countries: {}, actors: {}, kinds: [], statuses: [] },
});

export function outlineOf({ events, countries, actors }: Timeline): Outline {
  const extent = extentOf(events);
  return {
    ...{ total: events.length, extent, bars: barsOf(events, extent), countries, actors },
    kinds: EVENT_KIND_IDS.filter((kind) => events.some((event) => event.kind === kind)),
    statuses: STATUSES.filter((status) => events.some((event) => event.status === status)),
  };
}
