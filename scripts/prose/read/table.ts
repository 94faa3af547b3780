import { parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { TABLES, type TableName } from '../../../src/data/tables.ts';
import { align } from '../align.ts';
import { Draft } from '../draft.ts';
import type { Passage, ProseFile } from '../passage.ts';

/** Columns of words that are not read: names, and titles of other people's works. */
const NAMES: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  sources: ['title', 'publisher', 'copy_of'],
  people: ['name', 'organisation'],
  organisations: ['name', 'short'],
  figures: ['unit'],
  countries: ['name'],
  actors: ['name'],
  curriculum: ['framework', 'stage', 'code', 'statement', 'url'],
};

/** Columns that hold somebody's exact words, in any table. */
const EXACT = new Set(['quote', 'exact']);

/** Cells that are only read after another of their row. */
const leadOf = (
  name: TableName,
  column: string,
  { says = '', speaker = '', wording = '', party = '' }: Readonly<Record<string, string>>,
): string => {
  if (name === 'relations' && column === 'relation') return says;
  if (name === 'accounts' && column === 'says') return `${party} says:`;
  return name === 'wordings' ? `${speaker} says: ${column === 'brief' ? wording : ''}` : '';
};

/** Whether a column takes words, and not only ids, dates, codes, addresses or what a closed list allows. */
const takesWords = (schema: z.ZodType): boolean => schema.safeParse('Words that say something').success;

/** Columns of a table that hold prose; a new column of words is one by itself. */
export function proseColumns(name: TableName): string[] {
  const { shape } = TABLES[name].schema as unknown as { readonly shape: Readonly<Record<string, z.ZodType>> };
  return Object.entries(shape)
    .filter(([column, schema]) => (takesWords(schema) || EXACT.has(column)) && !NAMES[name]?.includes(column))
    .map(([column]) => column);
}

interface Parsed {
  readonly record: Readonly<Record<string, string>>;
  readonly raw: string;
}

/** The cells of a table that are prose. */
export function readTable(name: TableName, source: string, file = `content/data/${name}.csv`): ProseFile {
  const columns = proseColumns(name);
  const rows = parse(source, {
    columns: true,
    raw: true,
    bom: true,
    relax_column_count: true,
  }) as unknown as Parsed[];
  let from = 0;
  const passages = rows.flatMap(({ record, raw }) => {
    const start = source.indexOf(raw.trimEnd(), from);
    from = start + raw.trimEnd().length;
    let at = start;
    return Object.entries(record).flatMap(([column, value]): Passage[] => {
      const origins = align(value, source, at);
      at = (origins.at(-1) ?? at) + 1;
      if (!columns.includes(column) || value.trim() === '') return [];
      const draft = new Draft();
      draft.type(value, origins);
      return [
        {
          file,
          kind: 'cell',
          field: column,
          row: TABLES[name].key(record),
          lead: leadOf(name, column, record),
          isOurs: !EXACT.has(column),
          ...draft.finish(),
        },
      ];
    });
  });
  return { file, source, passages, references: [], exceptions: [] };
}
