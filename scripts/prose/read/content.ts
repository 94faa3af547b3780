import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../../../src/data/csv.ts';
import { ContentError, suggest, type Problem } from '../../../src/data/content-error.ts';
import type { Dataset } from '../../../src/data/dataset.ts';
import { TABLE_NAMES, type TableName } from '../../../src/data/tables.ts';
import type { Kind, ProseFile } from '../passage.ts';
import { readDrawings } from './drawings.ts';
import { readMarkdown } from './markdown.ts';
import { readTable } from './table.ts';
import { readYaml } from './yaml.ts';

/** Folders of `content/`, and what sort of text is in each. */
const FOLDERS: Readonly<Record<string, Kind>> = {
  opening: 'opening',
  story: 'chapter',
  charts: 'chart',
  lessons: 'lesson',
  quizzes: 'quiz',
  glossary: 'glossary',
  corrections: 'correction',
};

/** Reads one file of `content/`, as its name and its folder say. */
export function readFileOfContent(file: string, kind: Kind, source: string, dataset: Dataset): ProseFile {
  return file.endsWith('.yaml')
    ? { file, source, ...readYaml(file, kind, source, dataset) }
    : readMarkdown(file, kind, source, dataset);
}

const EXCEPTIONS = 'content/prose-exceptions.csv';

interface CellException {
  readonly table: string;
  readonly row: string;
  readonly field: string;
  readonly rule: string;
  readonly reason: string;
  readonly line: number;
}

function cellExceptions(root: string): readonly CellException[] {
  const columns = ['table', 'row', 'field', 'rule', 'reason'];
  return parseCsv(EXCEPTIONS, readFileSync(join(root, EXCEPTIONS), 'utf8'), columns).map(
    ({ line, cells }) => ({ ...cells, line }) as unknown as CellException,
  );
}

/** Stops at a row of the list that names no table, row or field there is: it would excuse nothing, and nobody would be told. */
export function checkCellExceptions(
  exceptions: readonly CellException[],
  read: ReadonlyMap<string, ProseFile>,
): void {
  const problems = exceptions.flatMap(({ table, row, field, line }): Problem[] => {
    const passages = read.get(table)?.passages;
    const ofRow = passages?.filter((each) => each.row === row);
    const wrong = (name: string, found: string, allowed: readonly string[]): Problem[] => [
      {
        file: EXCEPTIONS,
        row: line,
        field: name,
        found,
        allowed: allowed.length > 12 ? 'the id of a row of that table' : allowed.join(', '),
        mend: suggest(found, allowed),
      },
    ];
    if (!passages || !ofRow) return wrong('table', table, [...read.keys()]);
    if (ofRow.length === 0) return wrong('row', row, [...new Set(passages.map((each) => each.row))]);
    if (ofRow.some((each) => each.field === field)) return [];
    return wrong('field', field, [...new Set(ofRow.map((each) => each.field))]);
  });
  if (problems.length > 0) throw new ContentError(problems);
}

function tables(root: string): ProseFile[] {
  const exceptions = cellExceptions(root);
  const read = new Map(
    TABLE_NAMES.map((name: TableName) => {
      const file = `content/data/${name}.csv`;
      return [name, readTable(name, readFileSync(join(root, file), 'utf8'), file)] as const;
    }),
  );
  checkCellExceptions(exceptions, read);
  return [...read].map(([name, file]) => ({
    ...file,
    exceptions: exceptions
      .filter(({ table }) => table === name)
      .map(({ row, field, rule, reason, line }) => ({
        rule,
        reason,
        at: 0,
        covers: { row, field },
        writtenIn: { file: EXCEPTIONS, line },
      })),
  }));
}

/** Every text of the project that somebody wrote or that is computed for readers, built pages left out. */
export async function readContent(dataset: Dataset, root = process.cwd()): Promise<readonly ProseFile[]> {
  const written = Object.entries(FOLDERS).flatMap(([folder, kind]) =>
    readdirSync(join(root, 'content', folder))
      .sort()
      .filter((name) => /\.(?:mdx?|yaml)$/.test(name))
      .map((name) => {
        const file = `content/${folder}/${name}`;
        return readFileOfContent(file, kind, readFileSync(join(root, file), 'utf8'), dataset);
      }),
  );
  return [...written, ...tables(root), ...(await readDrawings(dataset, root))];
}
