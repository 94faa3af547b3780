import { checkWords } from '../../data/check-words.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { PartialDate } from '../../data/partial-date.ts';
import type { RESPONSE_ACTIONS, RESPONSE_ANSWERS } from '../../data/schema/rows.ts';
import { ACTION_IDS } from './actions.ts';

export type Action = (typeof RESPONSE_ACTIONS)[number];
export type Answer = (typeof RESPONSE_ANSWERS)[number];

/** One country's answer to one question. */
export interface ResponseRow {
  readonly id: string;
  readonly country: string;
  readonly action: Action;
  readonly answer: Answer;
  readonly date: PartialDate | null;
  /** Ids of the groups it was about. */
  readonly actors: readonly string[];
  readonly what: string;
  /** What a cell must say beside the answer; often empty. */
  readonly brief: string;
  readonly sources: readonly string[];
  /** "Seen in excerpt; confirmed, 23 November 2026" */
  readonly checked: string;
  readonly note: string;
}

/** What the chart draws; survives JSON. Rows and columns are in the order in which they are drawn. */
export interface Data {
  readonly countries: readonly { readonly code: string; readonly name: string }[];
  readonly actions: readonly Action[];
  readonly rows: readonly ResponseRow[];
  /** Names of groups by id, and publishers by source id. */
  readonly actors: Readonly<Record<string, string>>;
  readonly publishers: Readonly<Record<string, string>>;
}

/** Those with the most steps first; equals stay in their order. */
function byCount<Key>(keys: readonly Key[], count: (key: Key) => number): Key[] {
  return keys.toSorted((a, b) => count(b) - count(a));
}

/**
 * Every answer, a line for each action and a column for each country. Both begin with the one that has most, so that what is shared
 * gathers in one corner.
 */
export function select(dataset: Dataset): Data {
  const done = dataset.responses.filter(({ answer }) => answer === 'yes');
  const codes = byCount(
    [...new Set(dataset.responses.map(({ country }) => country))],
    (code) => done.filter(({ country }) => country === code).length,
  );
  const actions = byCount(
    ACTION_IDS.filter((each) => dataset.responses.some(({ action }) => action === each)),
    (each) => done.filter(({ action }) => action === each).length,
  );
  const rows = actions.flatMap((action) =>
    codes.flatMap((code) =>
      dataset.responses
        .filter((row) => row.action === action && row.country === code)
        .map((row): ResponseRow => {
          const { id, country, answer, date, actors, what, brief, sources, note } = row;
          const checked = checkWords(row);
          return { id, country, action, answer, date, actors, what, brief, sources, checked, note };
        }),
    ),
  );
  const actors = [...new Set(rows.flatMap((row) => row.actors))];
  const used = [...new Set(rows.flatMap(({ sources }) => sources))];
  return {
    countries: codes.map((code) => ({ code, name: dataset.country(code).name })),
    actions,
    rows,
    actors: Object.fromEntries(actors.map((id) => [id, dataset.actor(id).name])),
    publishers: Object.fromEntries(used.map((id) => [id, dataset.source(id).publisher])),
  };
}

/** The year that every date is in and none is less exact than, or empty: it is then said once. */
export function oneYear({ rows }: Data): string {
  const dates = rows.flatMap(({ date }) => (date ? [date.edtf] : []));
  const years = new Set(dates.map((edtf) => /^(\d{4})-\d{2}-\d{2}$/.exec(edtf)?.[1] ?? ''));
  return years.size === 1 ? ([...years][0] ?? '') : '';
}
