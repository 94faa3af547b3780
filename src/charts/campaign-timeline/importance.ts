import type { CaseEvent } from '../../data/dataset.ts';
import { roleOf, type EventKind } from '../../data/kinds.ts';
import { earliest, latest } from '../../data/partial-date.ts';

/** How much a reader loses when an event of this kind has no label. A reply weighs as much as the blame it answers. */
const KIND_WEIGHT: Readonly<Record<EventKind, number>> = {
  attribution: 5,
  charge: 6,
  sanction: 5,
  reply: 5,
  intrusion: 4,
  reconnaissance: 4,
  disclosure: 3,
  summons: 3,
  arrest: 3,
  exploit: 3,
  detection: 2.5,
  advisory: 2.5,
  report: 2,
  inquiry: 2,
  diplomacy: 2,
  recovery: 2,
  election: 1,
  law: 1,
  fix: 1,
  context: 0,
};
/** What each further event of the same year and country loses, by what else it shares: labels then tell of many things, not of one. */
const REPEAT_LOSS = { kind: 1.2, role: 0.4 } as const;
/** A mark as long as years is seen first, so it is named first. */
const LONG = { ms: 500 * 86_400_000, gain: 1.5 } as const;

type Weighed = Pick<CaseEvent, 'date' | 'kind' | 'actor'> & {
  readonly [Key in 'countries' | 'threads' | 'sources']: readonly CaseEvent[Key][number][];
};

function own({ date, kind, actor, threads, sources }: Weighed): number {
  const named = actor === 'apt31' || actor === 'apt40' || actor === 'china-unnamed' ? 1 : 0;
  const breach = threads.includes('breach') ? 1.5 : 0;
  const long = latest(date) - earliest(date) > LONG.ms ? LONG.gain : 0;
  return (
    KIND_WEIGHT[kind] +
    named +
    breach +
    long +
    (threads.length - 1) * 0.5 +
    Math.min(sources.length, 6) * 0.25
  );
}

/** Take `loss` for each heavier event of the same group from an event’s weight. */
function loseRepeats(weights: number[], groups: Iterable<number[]>, loss: number): void {
  for (const group of groups) {
    group.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
    group.forEach((index, place) => {
      weights[index] = (weights[index] ?? 0) - place * loss;
    });
  }
}

/** A weight for each event, in the given order, to two decimals. Cost: n log n. */
export function weigh(events: readonly Weighed[]): number[] {
  const weights = events.map(own);
  const indices = events.map((_, index) => index);
  const place = (index: number): string => {
    const event = events[index];
    return event
      ? `${String(new Date(earliest(event.date)).getUTCFullYear())} ${event.countries[0] ?? ''}`
      : '';
  };
  const kind = (index: number): EventKind => events[index]?.kind ?? 'context';
  loseRepeats(
    weights,
    Map.groupBy(indices, (index) => `${place(index)} ${kind(index)}`).values(),
    REPEAT_LOSS.kind,
  );
  loseRepeats(
    weights,
    Map.groupBy(indices, (index) => `${place(index)} ${roleOf(kind(index))}`).values(),
    REPEAT_LOSS.role,
  );
  return weights.map((weight) => Math.round(weight * 100) / 100);
}

/** The `most` heaviest, heaviest first; the earlier of equals first. */
export function heaviest<Event extends { readonly weight: number }>(
  events: readonly Event[],
  most: number,
): Event[] {
  return events.toSorted((a, b) => b.weight - a.weight).slice(0, most);
}
