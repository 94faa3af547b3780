import type { Dataset } from '../../data/dataset.ts';
import { STATUSES, STATUS_WORDS } from '../../data/status.ts';
import type { Entry, Topic } from '../ledger.ts';
import { GROUPS } from '../speakers.ts';
import { countsOf, eachFacet, type Facet, type Filtered } from './claim-filter.ts';

/** One value of a facet, with how many claims have it. */
interface Value {
  readonly value: string;
  readonly words: string;
  readonly count: number;
}

export interface FacetValues {
  readonly facet: Facet;
  readonly name: string;
  /** What the choice of everything is called. */
  readonly any: string;
  readonly values: readonly Value[];
}

const NONE = 'none';
const OPENING = 'opening';
const ANYTHING = eachFacet(() => null);

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** What the filter looks at in a claim. */
export function filteredOf({ claim, speakers, uses }: Entry): Filtered {
  const chapters = unique(uses.story.map(({ chapter }) => chapter ?? OPENING));
  return {
    status: [claim.status],
    speaker: speakers.map(({ id }) => id),
    country: claim.countries,
    topic: [claim.topic],
    chapter: chapters.length > 0 ? chapters : [NONE],
  };
}

/** Every facet with the values that claims have, in an order that makes sense. Pure. */
export function facetsOf(
  topics: readonly Topic[],
  chapters: readonly { readonly id: string; readonly number: number; readonly nav: string }[],
  dataset: Dataset,
): readonly FacetValues[] {
  const entries = topics.flatMap((topic) => topic.entries);
  const claims = entries.map(filteredOf);
  const speakers = new Map(
    entries.flatMap((entry) => entry.speakers.map(({ id, name }) => [id, name] as const)),
  );
  const byWords = ([, a]: readonly [string, string], [, b]: readonly [string, string]): number =>
    a.toLowerCase() < b.toLowerCase() ? -1 : 1;
  const facet = (
    id: Facet,
    name: string,
    any: string,
    words: readonly (readonly [string, string])[],
  ): FacetValues => {
    const counts = countsOf(claims, ANYTHING, id);
    const values = words.map(([value, said]) => ({ value, words: said, count: counts.get(value) ?? 0 }));
    return { facet: id, name, any, values: values.filter(({ count }) => count > 0) };
  };
  return [
    facet(
      'status',
      'Status',
      'Any status',
      STATUSES.map((status) => [status, STATUS_WORDS[status].label]),
    ),
    facet('speaker', 'Who says so', 'Anybody', [
      ...[...speakers].filter(([id]) => !(id in GROUPS)).toSorted(byWords),
      ...Object.entries(GROUPS),
    ]),
    facet(
      'country',
      'Country',
      'Any country',
      dataset.countries.map(({ code, name }) => [code, name] as const).toSorted(byWords),
    ),
    facet(
      'topic',
      'Topic',
      'Any topic',
      topics.map(({ id, name }) => [id, name]),
    ),
    facet('chapter', 'Chapter', 'Anywhere', [
      [OPENING, 'The opening'],
      ...chapters.map(({ id, number, nav }) => [id, `${String(number)} · ${nav}`] as const),
      [NONE, 'Not in the story'],
    ]),
  ];
}
