import { dateWords } from '../../data/date-words.ts';
import { earliest } from '../../data/partial-date.ts';
import { STATUS_WORDS } from '../../data/status.ts';
import type { Choice, Told } from '../kit/chosen.ts';
import { capital, spanSays, whenWords } from './lettering.ts';
import type { Data, EventRow, SpanRow } from './rows.ts';
import type { Scene } from './shapes.ts';

interface Item {
  readonly id: string;
  readonly at: number;
  readonly name: string;
  readonly told: Told;
  /** A span is told alone. */
  readonly part?: string;
}

const linked = (ids: readonly string[], { sources }: Data): Told['sources'] =>
  ids.map((id) => ({ id, publisher: sources[id] ?? id }));

function ofEvent(event: EventRow, data: Data): Item {
  const { id, date, title, summary, aside, role, status, sources, checked, note } = event;
  const when = whenWords(event, 'long');
  const text = aside ? `${summary} It came ${aside}.` : summary;
  return {
    ...{ id, at: earliest(date) },
    name: `${when}: ${title} (${STATUS_WORDS[status].label})`,
    told: { when, title, text, note, checked, role, status, sources: linked(sources, data) },
  };
}

function ofSpan(span: SpanRow, data: Data): Item {
  const { id, name, length, from, to, role, ends } = span;
  const [first, last] = ends.map((end) => data.events.find((event) => event.id === end));
  const sources = [first, last].flatMap((event) => event?.sources.slice(0, 2) ?? []);
  return {
    ...{ id, at: earliest(from), part: id },
    name: `${name}, ${spanSays(span)}`,
    told: {
      when: `${dateWords(from)} to ${dateWords(to)}`,
      title: `${name}: ${length}`,
      text: `${capital(spanSays(span))}. Counted from “${first?.title ?? ''}” to “${last?.title ?? ''}”.`,
      role,
      sources: linked([...new Set(sources)], data),
    },
  };
}

/** Everything in the drawing that can be chosen, in order of time, a span before the event that begins it. */
export function choices(data: Data, { targets }: Scene): Choice[] {
  const items = [
    ...data.spans.map((span) => ofSpan(span, data)),
    ...data.events.map((event) => ofEvent(event, data)),
  ];
  const places = new Map(targets.map((target) => [target.id, target]));
  return items
    .toSorted((a, b) => a.at - b.at)
    .flatMap((item) => {
      const place = places.get(item.id);
      return place ? [{ ...place, ...item }] : [];
    });
}
