import { suggest, type Problem } from '../../data/content-error.ts';
import type { CaseEvent, Dataset } from '../../data/dataset.ts';
import { dateWords } from '../../data/date-words.ts';
import { mendId } from '../../data/mend-id.ts';
import { earliest, latest } from '../../data/partial-date.ts';
import type { ItemText } from '../../data/schema/quiz.ts';

type Said<Kind> = Extract<ItemText, { kind: Kind }>;
/** A finding about one item: which field, what was found, what is allowed, how to mend it. */
type Finding = readonly [field: string, found: string, allowed: string, mend: string];

/** Names of rows that the data has not got. */
function strayRows(
  field: string,
  named: readonly string[],
  known: ReadonlySet<string>,
  table: 'claims' | 'events',
): Finding[] {
  return named
    .filter((each) => !known.has(each))
    .map((each) => [field, each, `an id in content/data/${table}.csv`, mendId(table, each, known)]);
}

/** Words that are none of a few. */
function stray(field: string, named: readonly string[], few: readonly string[], allowed: string): Finding[] {
  return named
    .filter((each) => !few.includes(each))
    .map((each) => [field, each, allowed, suggest(each, few)]);
}

/** Neighbours in time whose dates do not say which came first. */
function undecided(events: readonly CaseEvent[]): Finding[] {
  const sorted = events.toSorted((a, b) => earliest(a.date) - earliest(b.date));
  return sorted.flatMap((event, index): Finding[] => {
    const next = sorted[index + 1];
    if (!next || latest(event.date) < earliest(next.date)) return [];
    const found = [event, next].map(({ id, date }) => `${id} (${dateWords(date)})`).join(' and ');
    return [
      [
        'events',
        found,
        'events of which each ended before the next began',
        'choose events whose order nobody can dispute',
      ],
    ];
  });
}

function orderFindings({ events, labels }: Said<'order'>, dataset: Dataset): Finding[] {
  const known = new Set(dataset.events.map(({ id }) => id));
  return [
    ...strayRows('events', events, known, 'events'),
    ...stray('labels', Object.keys(labels), events, 'labels for the item’s own events'),
    ...undecided(events.filter((each) => known.has(each)).map((each) => dataset.event(each))),
  ];
}

function scaleFindings({ scale, phrase }: Said<'scale'>, dataset: Dataset): Finding[] {
  const keys = dataset.figures.filter(({ claim }) => claim === scale).map(({ key }) => key);
  const phrases = keys.filter((key) => key.endsWith('-low')).map((key) => key.slice(0, -'-low'.length));
  if (phrases.length === 0)
    return [
      [
        'scale',
        scale,
        'a claim whose ranges are in content/data/figures.csv, such as phia-yardstick',
        suggest(scale, new Set(dataset.figures.map(({ claim }) => claim)), 'content/data/figures.csv'),
      ],
    ];
  return stray('phrase', [phrase], phrases, `a phrase of ${scale}: ${phrases.join(', ')}`);
}

/** What is wrong with a quiz that no schema knows: ids used twice, rows that are not there, an order that dates do not give. Pure. */
export function checkQuiz(file: string, items: readonly ItemText[], dataset: Dataset): Problem[] {
  const claims = new Set(dataset.claims.map(({ id }) => id));
  return items.flatMap((item, index) => {
    const isTaken = items.slice(0, index).some(({ id }) => id === item.id);
    const findings: Finding[] = [
      ...(isTaken
        ? [['id', item.id, 'an id used once in the quiz', 'give one of the two another id'] as const]
        : []),
      ...strayRows('claims', item.claims, claims, 'claims'),
      ...(item.kind === 'order' ? orderFindings(item, dataset) : []),
      ...(item.kind === 'scale' ? scaleFindings(item, dataset) : []),
    ];
    return findings.map(([field, found, allowed, mend]) => ({
      file,
      row: null,
      field: `items[${item.id}].${field}`,
      found,
      allowed,
      mend,
    }));
  });
}
