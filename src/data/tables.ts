import type { z } from 'zod';
import { curriculum } from './schema/curriculum.ts';
import { account, difference, judgement, retelling } from './schema/difference.ts';
import { exposure } from './schema/exposure.ts';
import * as rows from './schema/rows.ts';
import { source } from './schema/source.ts';

/** A field whose ids must exist in another table. */
export interface Reference {
  readonly field: string;
  readonly table: TableName;
}

interface Table {
  readonly schema: z.ZodType;
  readonly columns: readonly string[];
  /** The field that names a row; figures are named by claim and key together. */
  readonly key: (row: Readonly<Record<string, string>>) => string;
  readonly references: readonly Reference[];
}

const columnsOf = (schema: { shape: object }): string[] => Object.keys(schema.shape);
const byId = (row: Readonly<Record<string, string>>): string => row['id'] ?? '';
const to = (table: TableName, ...fields: string[]): Reference[] => fields.map((field) => ({ field, table }));

export type TableName =
  | 'sources'
  | 'countries'
  | 'actors'
  | 'claims'
  | 'figures'
  | 'events'
  | 'targets'
  | 'responses'
  | 'wordings'
  | 'cases'
  | 'exposures'
  | 'techniques'
  | 'people'
  | 'organisations'
  | 'relations'
  | 'differences'
  | 'accounts'
  | 'judgements'
  | 'retellings'
  | 'curriculum';

/** Every table of `content/data`: its schema, its key, and what it points to. Adding a table is one entry here. */
export const TABLES = {
  sources: { schema: source, columns: columnsOf(source), key: byId, references: [] },
  countries: {
    schema: rows.country,
    columns: columnsOf(rows.country),
    key: (row) => row['code'] ?? '',
    references: [],
  },
  actors: {
    schema: rows.actor,
    columns: columnsOf(rows.actor),
    key: byId,
    references: to('sources', 'sources'),
  },
  claims: {
    schema: rows.claim,
    columns: columnsOf(rows.claim),
    key: byId,
    references: [
      ...to('sources', 'sources'),
      ...to('claims', 'disputed_by'),
      ...to('countries', 'countries'),
      ...to('actors', 'actors'),
    ],
  },
  figures: {
    schema: rows.figure,
    columns: columnsOf(rows.figure),
    key: (row) => `${row['claim'] ?? ''}.${row['key'] ?? ''}`,
    references: to('claims', 'claim'),
  },
  events: {
    schema: rows.event,
    columns: columnsOf(rows.event),
    key: byId,
    references: [...to('sources', 'sources'), ...to('countries', 'countries'), ...to('actors', 'actor')],
  },
  targets: {
    schema: rows.target,
    columns: columnsOf(rows.target),
    key: byId,
    references: [...to('sources', 'sources'), ...to('countries', 'country'), ...to('actors', 'actor')],
  },
  responses: {
    schema: rows.response,
    columns: columnsOf(rows.response),
    key: byId,
    references: [...to('sources', 'sources'), ...to('countries', 'country'), ...to('actors', 'actors')],
  },
  wordings: {
    schema: rows.wording,
    columns: columnsOf(rows.wording),
    key: byId,
    references: [...to('claims', 'claims'), ...to('countries', 'country')],
  },
  cases: {
    schema: rows.breachCase,
    columns: columnsOf(rows.breachCase),
    key: byId,
    references: [...to('sources', 'sources'), ...to('countries', 'countries'), ...to('actors', 'actor')],
  },
  exposures: {
    schema: exposure,
    columns: columnsOf(exposure),
    key: (row) => row['case'] ?? '',
    references: to('cases', 'case'),
  },
  techniques: {
    schema: rows.technique,
    columns: columnsOf(rows.technique),
    key: byId,
    references: to('sources', 'sources'),
  },
  people: {
    schema: rows.person,
    columns: columnsOf(rows.person),
    key: byId,
    references: [...to('claims', 'claims'), ...to('organisations', 'organisation_id')],
  },
  organisations: {
    schema: rows.organisation,
    columns: columnsOf(rows.organisation),
    key: byId,
    references: [...to('claims', 'claims'), ...to('countries', 'country')],
  },
  // Its two ends may be in any of four tables: check-relations.ts looks them up.
  relations: {
    schema: rows.relation,
    columns: columnsOf(rows.relation),
    key: byId,
    references: to('claims', 'claim'),
  },
  // Its chapters are files of content/story: check-chapters.ts holds that each marks it.
  differences: { schema: difference, columns: columnsOf(difference), key: byId, references: [] },
  // A figure is named by claim and key together: check-differences.ts looks it up.
  accounts: {
    schema: account,
    columns: columnsOf(account),
    key: byId,
    references: [...to('differences', 'difference'), ...to('claims', 'claim')],
  },
  judgements: {
    schema: judgement,
    columns: columnsOf(judgement),
    key: byId,
    references: to('claims', 'claim'),
  },
  retellings: {
    schema: retelling,
    columns: columnsOf(retelling),
    key: byId,
    references: [...to('judgements', 'judgement'), ...to('claims', 'claim')],
  },
  curriculum: { schema: curriculum, columns: columnsOf(curriculum), key: byId, references: [] },
} as const satisfies Record<TableName, Table>;

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** Rows by table, typed from the schemas. */
export type Rows = { readonly [Name in TableName]: readonly z.output<(typeof TABLES)[Name]['schema']>[] };
export type Row<Name extends TableName> = Rows[Name][number];
