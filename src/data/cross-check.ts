import countries from 'i18n-iso-countries';
import { checkCells } from './check-cells.ts';
import { checkDifferences } from './check-differences.ts';
import { checkPeople } from './check-people.ts';
import { checkWordings } from './check-wordings.ts';
import { checkRelations } from './check-relations.ts';
import { suggest, type Problem } from './content-error.ts';
import type { CsvRow } from './csv.ts';
import { mendId } from './mend-id.ts';
import { TABLES, TABLE_NAMES, type TableName } from './tables.ts';

export type RawTables = Readonly<Record<TableName, readonly CsvRow[]>>;

const listed = (cell: string | undefined): string[] => (cell ? cell.split(';') : []);

/** Ids that are there twice. */
function repeated(name: TableName, rows: readonly CsvRow[], file: string): Problem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ line, cells }) => {
    const key = TABLES[name].key(cells);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, line);
      return [];
    }
    return [
      {
        file,
        row: line,
        field: 'id',
        found: key,
        allowed: 'an id used once in the table',
        mend: `row ${String(before)} has it already; give this row another id or remove one of them`,
      },
    ];
  });
}

/** Fields that name a row of another table which is not there. */
function dangling(
  name: TableName,
  tables: RawTables,
  keys: ReadonlyMap<TableName, ReadonlySet<string>>,
  file: string,
): Problem[] {
  return tables[name].flatMap(({ line, cells }) =>
    TABLES[name].references.flatMap(({ field, table }) => {
      const known = keys.get(table) ?? new Set<string>();
      return listed(cells[field])
        .filter((each) => !known.has(each))
        .map((found) => ({
          file,
          row: line,
          field,
          found,
          allowed: `an id in content/data/${table}.csv`,
          mend: mendId(table, found, known),
        }));
    }),
  );
}

/** Rows whose every source is only remembered, never seen. */
function onlyRecalled(name: TableName, tables: RawTables, file: string): Problem[] {
  const recalled = new Set(
    tables.sources.filter(({ cells }) => cells['seen'] === 'recalled').map(({ cells }) => cells['id'] ?? ''),
  );
  return tables[name].flatMap(({ line, cells }) => {
    const sources = listed(cells['sources']);
    const alone =
      cells['seen'] === 'recalled' || (sources.length > 0 && sources.every((each) => recalled.has(each)));
    // Only what rests on sources can rest on too little.
    if (!TABLES[name].references.some(({ table }) => table === 'sources') || !alone) return [];
    return [
      {
        file,
        row: line,
        field: 'sources',
        found: cells['sources'] ?? '',
        allowed: 'at least one source that was read or seen in excerpt',
        mend: 'add a source that somebody has seen, or take the row out',
      },
    ];
  });
}

function unknownCountries(tables: RawTables, file: string): Problem[] {
  return tables.countries
    .filter(({ cells }) => cells['code'] !== 'EU' && !countries.isValid(cells['code'] ?? ''))
    .map(({ line, cells }) => ({
      file,
      row: line,
      field: 'code',
      found: cells['code'] ?? '',
      allowed: 'an ISO 3166-1 alpha-2 code, or EU',
      mend: suggest(cells['code'] ?? '', Object.keys(countries.getAlpha2Codes())),
    }));
}

/** Sources that no row cites: the list of sources holds only what the site rests on. */
function uncited(tables: RawTables, file: string): Problem[] {
  const cited = new Set(
    TABLE_NAMES.flatMap((name) => tables[name].flatMap(({ cells }) => listed(cells['sources']))),
  );
  return tables.sources
    .filter(({ cells }) => !cited.has(cells['id'] ?? ''))
    .map(({ line, cells }) => ({
      file,
      row: line,
      field: 'id',
      found: cells['id'] ?? '',
      allowed: 'a source that at least one row of another table cites',
      mend: 'cite it where it is used, or remove this row',
    }));
}

/** What no single row can tell: doubled ids, names of rows that are not there, facts nobody has seen. */
export function crossCheck(tables: RawTables, fileOf: (name: TableName) => string): Problem[] {
  const keys = new Map(
    TABLE_NAMES.map((name) => [name, new Set(tables[name].map(({ cells }) => TABLES[name].key(cells)))]),
  );
  return [
    ...TABLE_NAMES.flatMap((name) => [
      ...repeated(name, tables[name], fileOf(name)),
      ...dangling(name, tables, keys, fileOf(name)),
      ...onlyRecalled(name, tables, fileOf(name)),
    ]),
    ...unknownCountries(tables, fileOf('countries')),
    ...uncited(tables, fileOf('sources')),
    ...checkWordings(tables, fileOf('wordings')),
    ...checkPeople(tables, fileOf('people')),
    ...checkRelations(tables, fileOf('relations')),
    ...checkDifferences(tables, fileOf),
    ...checkCells(tables, fileOf),
  ];
}
