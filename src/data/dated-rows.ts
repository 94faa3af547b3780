import type { Dataset } from './dataset.ts';
import { rowVerified, sourceVerified, type CheckedRow, type LastVerified } from './freshness.ts';

/** Tables whose rows are held against something outside of this project, in the order in which they are told of. */
export const DATED_TABLES = [
  'sources',
  'claims',
  'events',
  'targets',
  'responses',
  'cases',
  'techniques',
  'curriculum',
] as const;
export type DatedTable = (typeof DATED_TABLES)[number];

/** A row with the day on which it was last verified, and where one would look to do so again. */
export interface DatedRow {
  readonly table: DatedTable;
  readonly id: string;
  readonly name: string;
  /** Undefined where nobody has ever held it against anything: only a link to a curriculum can be so. */
  readonly verified: LastVerified | undefined;
  readonly addresses: readonly string[];
}

/** Every row of those tables, in their order. Pure. */
export function datedRows(dataset: Dataset): DatedRow[] {
  const of = <Row extends CheckedRow & { readonly id: string }>(
    table: DatedTable,
    rows: readonly Row[],
    name: (row: Row) => string,
  ): DatedRow[] =>
    rows.map((row) => ({
      ...{ table, id: row.id, name: name(row), verified: rowVerified(row, dataset) },
      addresses: row.sources.map((id) => dataset.source(id).url).filter((url) => url !== ''),
    }));
  const place = (row: { readonly country: string; readonly what: string }): string =>
    `${dataset.country(row.country).name}: ${row.what}`;
  return [
    ...dataset.sources.map((source) => ({
      ...{ table: 'sources' as const, id: source.id, name: `${source.publisher}: ${source.title}` },
      verified: sourceVerified(source),
      addresses: source.url === '' ? [] : [source.url],
    })),
    ...of('claims', dataset.claims, ({ statement }) => statement),
    ...of('events', dataset.events, ({ title }) => title),
    ...of('targets', dataset.targets, place),
    ...of('responses', dataset.responses, place),
    ...of('cases', dataset.cases, ({ name }) => name),
    ...of('techniques', dataset.techniques, ({ name }) => name),
    ...dataset.curriculum.map(({ id, framework, stage, verified, url }) => ({
      ...{ table: 'curriculum' as const, id, name: `${framework}, ${stage}` },
      verified: verified === '' ? undefined : ({ kind: 'verified', on: verified } as const),
      addresses: [url],
    })),
  ];
}

/** How many rows of a table were last verified in one month, by kind. */
export interface Tally {
  readonly table: DatedTable;
  /** YYYY-MM */
  readonly month: string;
  readonly counts: Readonly<Record<LastVerified['kind'], number>>;
}

/** The rows by table and month, months from the oldest on; rows that were never verified are left out. Pure. */
export function tallyByMonth(rows: readonly DatedRow[]): Tally[] {
  return DATED_TABLES.flatMap((table) => {
    const dated = rows.flatMap((row) => (row.table === table && row.verified ? [row.verified] : []));
    const months = [...new Set(dated.map(({ on }) => on.slice(0, 7)))].toSorted();
    return months.map((month): Tally => {
      const counts = { verified: 0, 'source-verified': 0, seen: 0, recalled: 0 };
      for (const { kind, on } of dated) if (on.startsWith(month)) counts[kind] += 1;
      return { table, month, counts };
    });
  });
}
