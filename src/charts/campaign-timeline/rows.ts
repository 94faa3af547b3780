import { checkWords } from '../../data/check-words.ts';
import type { CaseEvent, Dataset } from '../../data/dataset.ts';
import { isDisputed } from '../../data/disputed-date.ts';
import type { EventKind } from '../../data/kinds.ts';
import type { PartialDate } from '../../data/partial-date.ts';
import type { Status } from '../../data/status.ts';
import { weigh } from './importance.ts';

/** What the drawing, the filters and the address need of one event. */
export interface TimelineEvent {
  readonly id: string;
  readonly date: PartialDate;
  /** Sources give two days: see data/disputed-date.ts. Left out for the others, which are nearly all. */
  readonly disputed?: true;
  readonly title: string;
  readonly kind: EventKind;
  /** An actor id, or empty when no group is concerned. */
  readonly actor: string;
  readonly countries: readonly string[];
  readonly status: Status;
  /** The heavier, the sooner it is labelled; see importance.ts. */
  readonly weight: number;
}

/** Everything that is drawn. */
export interface Timeline {
  /** In order of date. */
  readonly events: readonly TimelineEvent[];
  /** Names of the countries and groups that occur, by code or id, in the order of their tables. */
  readonly countries: Readonly<Record<string, string>>;
  readonly actors: Readonly<Record<string, string>>;
}

interface EntrySource {
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
}

interface Entry {
  readonly summary: string;
  /** What a careful reader should know; often empty. */
  readonly note: string;
  /** "Seen in excerpt; confirmed, 23 November 2026" */
  readonly checked: string;
  readonly sources: readonly string[];
}

/** What is read when one event is opened: apart from the rest, so that a page loads it only then. */
export interface Entries {
  readonly byEvent: Readonly<Record<string, Entry>>;
  readonly sources: Readonly<Record<string, EntrySource>>;
}

export interface CampaignData {
  readonly timeline: Timeline;
  readonly entries: Entries;
}

function entriesOf(events: readonly CaseEvent[], dataset: Dataset): Entries {
  const ids = new Set(events.flatMap(({ sources }) => sources));
  const source = (id: string): EntrySource => {
    const { publisher, title, url } = dataset.source(id);
    return { publisher, title, url };
  };
  return {
    byEvent: Object.fromEntries(
      events.map((event) => {
        const { id, summary, note, sources } = event;
        return [id, { summary, note, checked: checkWords(event), sources }];
      }),
    ),
    sources: Object.fromEntries([...ids].map((id) => [id, source(id)])),
  };
}

/** Every event of the dataset. */
export function select(dataset: Dataset): CampaignData {
  const { events } = dataset;
  const weights = weigh(events);
  const codes = new Set(events.flatMap(({ countries }) => countries));
  const groups = new Set<string>(events.map(({ actor }) => actor));
  return {
    timeline: {
      events: events.map((event, index) => {
        const { id, date, title, kind, actor, countries, status } = event;
        return {
          ...{ id, date, title, kind, actor, countries, status },
          ...(isDisputed(event) && { disputed: true as const }),
          weight: weights[index] ?? 0,
        };
      }),
      countries: Object.fromEntries(
        dataset.countries.flatMap(({ code, name }) => (codes.has(code) ? [[code, name]] : [])),
      ),
      actors: Object.fromEntries(
        dataset.actors.flatMap(({ id, name }) => (groups.has(id) ? [[id, name]] : [])),
      ),
    },
    entries: entriesOf(events, dataset),
  };
}
