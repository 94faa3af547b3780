import { mendId } from './mend-id.ts';
import { compareDates } from './partial-date.ts';
import type { Row, Rows, TableName } from './tables.ts';

export type Source = Row<'sources'>;
export type Claim = Row<'claims'>;
export type Figure = Row<'figures'>;
export type CaseEvent = Row<'events'>;
export type Target = Row<'targets'>;
export type Account = Row<'accounts'>;
export type Difference = Row<'differences'>;
export type Retelling = Row<'retellings'>;

/** All tables, checked and joined. Events are in order of date. Immutable. */
export interface Dataset extends Rows {
  /** Look a row up by its id, or throw: used where content names an id that must exist. */
  source(id: string): Source;
  claim(id: string): Claim;
  event(id: string): CaseEvent;
  actor(id: string): Row<'actors'>;
  country(code: string): Row<'countries'>;
  curriculumLink(id: string): Row<'curriculum'>;
  /** `<claim>.<key>` */
  figure(address: string): Figure;
}

function finder<T>(table: TableName, rows: readonly T[], key: (row: T) => string): (id: string) => T {
  const index = new Map(rows.map((row) => [key(row), row]));
  return (id) => {
    const row = index.get(id);
    if (row === undefined)
      throw new Error(`content/data/${table}.csv has no row “${id}”: ${mendId(table, id, index.keys())}`);
    return row;
  };
}

export function createDataset(rows: Rows): Dataset {
  return {
    ...rows,
    events: rows.events.toSorted((a, b) => compareDates(a.date, b.date)),
    source: finder('sources', rows.sources, (row) => row.id),
    claim: finder('claims', rows.claims, (row) => row.id),
    event: finder('events', rows.events, (row) => row.id),
    actor: finder('actors', rows.actors, (row) => row.id),
    country: finder('countries', rows.countries, (row) => row.code),
    curriculumLink: finder('curriculum', rows.curriculum, (row) => row.id),
    figure: finder('figures', rows.figures, (row) => `${row.claim}.${row.key}`),
  };
}
