import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { ContentError, suggest, type Problem } from './content-error.ts';
import { crossCheck, type RawTables } from './cross-check.ts';
import { parseCsv, type CsvRow } from './csv.ts';
import { createDataset, type Dataset } from './dataset.ts';
import { TABLES, TABLE_NAMES, type Rows, type TableName } from './tables.ts';

type Issue = z.core.$ZodIssue;

function mendWord(field: string, found: string, options: readonly string[]): string {
  if (options.length > 0) return suggest(found, options);
  return found === '' ? `fill in ${field}` : `change ${field} to what is allowed`;
}

/** For a list whose items are divided by anything but one `;`: the same list, written rightly. */
function mendList(field: string, cell: string): string {
  const list = cell
    .split(/[;,\s]+/)
    .filter(Boolean)
    .join(';');
  return list === cell ? '' : `separate the items of ${field} with ; alone: ${list}`;
}

/** Where two rules find the same words wrong, the first says enough. */
function firstOfEach(problems: readonly Problem[]): Problem[] {
  const place = ({ file, row, field, found }: Problem): string => JSON.stringify([file, row, field, found]);
  return [...new Map(problems.toReversed().map((problem) => [place(problem), problem])).values()].reverse();
}

/** Turn one of Zod's findings into words for the person who wrote the row. */
function toProblem(file: string, row: CsvRow, issue: Issue): Problem {
  const field = String(issue.path[0] ?? '');
  const cell = row.cells[field] ?? '';
  const inner = issue.code === 'invalid_union' ? issue.errors.flat() : [];
  const options = [issue, ...inner].flatMap((each) =>
    each.code === 'invalid_value' ? each.values.map(String) : [],
  );
  const index = issue.path[1];
  const found = typeof index === 'number' ? (cell.split(';')[index] ?? cell) : cell;
  const allowed = options.length > 0 && issue.code === 'invalid_value' ? options.join(', ') : issue.message;
  const mend = (typeof index === 'number' && mendList(field, cell)) || mendWord(field, found, options);
  return { file, row: row.line, field, found, allowed, mend };
}

/**
 * Check the text of every table and join them.
 * @param read gives the text of one table's CSV file
 * @throws ContentError listing every problem found
 */
export function readDataset(
  read: (name: TableName) => string,
  fileOf: (name: TableName) => string = (name) => `content/data/${name}.csv`,
): Dataset {
  const problems: Problem[] = [];
  const raw: Partial<Record<TableName, CsvRow[]>> = {};
  const rows: Partial<Record<TableName, unknown[]>> = {};
  for (const name of TABLE_NAMES) {
    try {
      raw[name] = parseCsv(fileOf(name), read(name), TABLES[name].columns);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
      continue;
    }
    rows[name] = raw[name].flatMap((row) => {
      const result = TABLES[name].schema.safeParse(row.cells);
      if (result.success) return [result.data];
      problems.push(...result.error.issues.map((issue) => toProblem(fileOf(name), row, issue)));
      return [];
    });
  }
  const complete = TABLE_NAMES.every((name) => raw[name] !== undefined);
  if (complete) problems.push(...crossCheck(raw as RawTables, fileOf));
  if (problems.length > 0) throw new ContentError(firstOfEach(problems));
  return createDataset(rows as unknown as Rows);
}

/** The folder of the tables, from the project's root, which every command runs in. */
export const DATA_FOLDER = join(process.cwd(), 'content', 'data');

function readTable(name: TableName): string {
  const path = join(DATA_FOLDER, `${name}.csv`);
  if (existsSync(path)) return readFileSync(path, 'utf8');
  throw new ContentError([
    {
      file: `content/data/${name}.csv`,
      row: null,
      field: null,
      found: '',
      allowed: 'one CSV file for each table of docs/data.md',
      mend: 'bring the file back, or run the command from the project’s root',
    },
  ]);
}

/** The cells of every table as they stand, for checks that hold them against something else. */
export const rawTables = (): RawTables =>
  Object.fromEntries(
    TABLE_NAMES.map((name) => [
      name,
      parseCsv(`content/data/${name}.csv`, readTable(name), TABLES[name].columns),
    ]),
  ) as unknown as RawTables;

let loaded: Dataset | undefined;

/** The dataset of `content/data`, read once per process (the development server asks again after a change). */
export function loadDataset({ fresh = false } = {}): Dataset {
  if (fresh) loaded = undefined;
  loaded ??= readDataset(readTable);
  return loaded;
}
