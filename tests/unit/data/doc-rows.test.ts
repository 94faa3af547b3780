import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { TABLES, type TableName } from '../../../src/data/tables.ts';
import { copyTables, problemsIn } from '../../fixtures/tables.ts';

/** A table that a text names, and the rows it shows next. */
const SHOWN = /content\/data\/([a-z]+)\.csv(?:(?!content\/data\/|```)[^])*```csv\n([^]*?)```/g;

const shown = ['README.md', 'docs/data.md'].flatMap((doc) =>
  [...readFileSync(doc, 'utf8').matchAll(SHOWN)].map((match) => ({
    doc,
    table: match[1] as TableName,
    rows: parse(match[2] ?? ''),
  })),
);

test('the docs show how to add an event, a claim with its figure, and a retelling', () => {
  expect(shown.map(({ table }) => table)).toEqual(['events', 'claims', 'figures', 'retellings']);
});

test('the rows that the docs show pass every check, together', () => {
  const tables = copyTables();
  for (const { table, rows } of shown) {
    for (const row of rows) expect(row, table).toHaveLength(TABLES[table].columns.length);
    tables[table].push(...rows);
  }
  expect(problemsIn(tables)).toEqual([]);
});
