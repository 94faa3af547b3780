import { accountsOf } from '../../data/disputed-date.ts';
import { overlaps, type PartialDate } from '../../data/partial-date.ts';
import { knownOf } from '../kit/known.ts';
import type { Timeline, TimelineEvent } from './rows.ts';
import type { CampaignState } from './state.ts';
import { extentOf, msOf, windowOf } from './window.ts';

/** The events that pass the filters, whatever the months on show. Order is kept. */
export function filtered(timeline: Timeline, state: CampaignState): TimelineEvent[] {
  const { country: countries, actor: actors } = knownOf(timeline, state);
  const allows = (chosen: readonly string[], value: string): boolean =>
    chosen.length === 0 || chosen.includes(value);
  return timeline.events.filter(
    (event) =>
      allows(actors, event.actor) &&
      allows(state.kind, event.kind) &&
      allows(state.status, event.status) &&
      (countries.length === 0 || event.countries.some((code) => countries.includes(code))),
  );
}

/**
 * The part of an event’s date that is drawn: what is known of it. An open end reaches no further than the known one, because
 * “from 2010” says nothing about when it stopped; the mark’s point says the rest.
 */
function isInside(date: PartialDate, from: number, to: number): boolean {
  const start = date.start ?? date.end;
  const end = date.end ?? date.start;
  return overlaps({ edtf: date.edtf, start, end }, from, to - 1);
}

/** What is on show: the events that pass the filters and lie in the chosen months. */
export function visible(timeline: Timeline, state: CampaignState): TimelineEvent[] {
  const [from, to] = msOf(windowOf(extentOf(timeline.events), state));
  return filtered(timeline, state).filter((event) =>
    accountsOf(event).some((date) => isInside(date, from, to)),
  );
}

export const isFiltered = ({ country, actor, kind, status }: CampaignState): boolean =>
  [country, actor, kind, status].some((chosen) => chosen.length > 0);
