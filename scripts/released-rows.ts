import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Ledger } from '../src/data/package/ledger.ts';
import { rowChanges, type RowChanges } from '../src/data/package/row-changes.ts';
import { TABLES, type TableName } from '../src/data/tables.ts';

type Cells = Readonly<Record<string, string>>;

const cellsOf = (text: string): Cells[] => parse(text, { bom: true, trim: true, columns: true });

/** What git says; nothing where it has no answer, or is not there. */
const git = (...words: string[]): string => {
  const { stdout } = spawnSync('git', words, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return stdout || '';
};

/** A file as it was when it had a hash, looked for among its commits. */
function fileWith(sha256: string, file: string): string | undefined {
  for (const commit of git('log', '--format=%H', '--', file).split('\n').filter(Boolean)) {
    const text = git('show', `${commit}:${file}`);
    if (createHash('sha256').update(text).digest('hex') === sha256) return text;
  }
  return undefined;
}

/** What differs, row by row, from the tables as the ledger knows them. Tables whose released state is in no commit are left out. */
export function changedRows(before: Ledger, tables: readonly string[]): RowChanges[] {
  return tables.flatMap((name) => {
    const file = `content/data/${name}.csv`;
    const table = TABLES[name as TableName] as (typeof TABLES)[TableName] | undefined;
    const old = fileWith(before.tables[name]?.sha256 ?? '', file);
    return old === undefined || !table
      ? []
      : [rowChanges(name, cellsOf(old), cellsOf(readFileSync(file, 'utf8')), table.key)];
  });
}
