import { checkWords } from '../../data/check-words.ts';
import { durationBetween, durationWords } from '../../data/date-words.ts';
import type { CaseEvent, Dataset } from '../../data/dataset.ts';
import { isDisputed } from '../../data/disputed-date.ts';
import { roleOf, type Role } from '../../data/kinds.ts';
import { compareDates, earliest, type PartialDate } from '../../data/partial-date.ts';
import type { Status } from '../../data/status.ts';
import { ASIDES, SPANS, type SpanId } from './spans.ts';

export interface SpanRow {
  readonly id: SpanId;
  /** "Dwell time" */
  readonly name: string;
  /** "inside, not identified:", to which the length is the end of the sentence */
  readonly meaning: string;
  readonly role: Role;
  readonly outline: boolean;
  readonly row: 0 | 1;
  readonly from: PartialDate;
  readonly to: PartialDate;
  /** "about 14 months" */
  readonly length: string;
  readonly ends: readonly [string, string];
}

export interface EventRow {
  readonly id: string;
  readonly date: PartialDate;
  readonly title: string;
  readonly summary: string;
  readonly role: Role;
  readonly status: Status;
  /** Sources give different dates: the two ends of `date` are the two accounts. */
  readonly disputed: boolean;
  /** Where a span begins or ends: its title is set stronger. */
  readonly key: boolean;
  /** "3 days before the first entry" */
  readonly aside: string;
  /** The spans it is told with. */
  readonly parts: readonly SpanId[];
  readonly sources: readonly string[];
  /** "Seen in excerpt; confirmed, 23 November 2026" */
  readonly checked: string;
  /** What a careful reader should know; often empty. */
  readonly note: string;
}

/** What the chart draws; survives JSON. */
export interface Data {
  readonly spans: readonly SpanRow[];
  readonly events: readonly EventRow[];
  /** Publishers, by source id. */
  readonly sources: Readonly<Record<string, string>>;
}

const between = (dataset: Dataset, from: string, to: string): string =>
  durationWords(durationBetween(dataset.event(from).date, dataset.event(to).date));

/** Spans that an event begins or ends; else the first it falls in; after the main band, the one that runs beside it. */
function partsOf(event: CaseEvent, spans: readonly SpanRow[]): SpanId[] {
  const ends = spans.filter((span) => span.ends.includes(event.id));
  if (ends.length > 0) return ends.map(({ id }) => id);
  const at = earliest(event.date);
  const within = spans.find(({ from, to }) => earliest(from) <= at && at <= earliest(to));
  return within ? [within.id] : [];
}

/**
 * The Electoral Commission's events in order of date, and the spans between them.
 * @throws Error naming the event when one that a span needs is not in the data
 */
export function select(dataset: Dataset): Data {
  const spans = SPANS.map(({ from, to, ...span }) => ({
    ...span,
    from: dataset.event(from).date,
    to: dataset.event(to).date,
    length: between(dataset, from, to),
    ends: [from, to] as const,
  }));
  const needed = new Set<string>(SPANS.flatMap(({ from, to }) => [from, to]));
  const events = dataset.events
    .filter(({ id, threads }) => threads.includes('breach') || needed.has(id))
    .toSorted((a, b) => compareDates(a.date, b.date))
    .map((event): EventRow => {
      const aside = ASIDES.find((each) => each.event === event.id);
      const { id, date, title, summary, kind, status, sources, note } = event;
      return {
        ...{ id, date, title, summary, status, sources, note },
        checked: checkWords(event),
        role: roleOf(kind),
        disputed: isDisputed(event),
        key: needed.has(id),
        aside: aside ? `${between(dataset, aside.from, aside.to)} ${aside.after}` : '',
        parts: partsOf(event, spans),
      };
    });
  const used = [...new Set(events.flatMap(({ sources }) => sources))];
  return { spans, events, sources: Object.fromEntries(used.map((id) => [id, dataset.source(id).publisher])) };
}
