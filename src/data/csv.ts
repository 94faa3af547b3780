import { parse } from 'csv-parse/sync';
import { ContentError, suggest } from './content-error.ts';

export interface CsvRow {
  /** Line of the row's first character in the file; the header is line 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

interface ParsedRecord {
  record: string[];
  info: { lines: number };
}

/**
 * Read a CSV file's text (RFC 4180, UTF-8, header in the first row) against the columns it must have.
 * Cells are trimmed. Rows keep their line number for messages.
 * @throws ContentError naming file and row for a broken quote, a ragged row, a missing, doubled or unknown column.
 */
export function parseCsv(file: string, content: string, columns: readonly string[]): CsvRow[] {
  const problem = (
    row: number | null,
    field: string | null,
    found: string,
    allowed: string,
    mend: string,
  ): never => {
    throw new ContentError([{ file, row, field, found, allowed, mend }]);
  };
  if (content.startsWith('\uFEFF'))
    problem(
      1,
      null,
      'a byte order mark before the header',
      'UTF-8 without one',
      'save the file as “UTF-8”, not as “UTF-8 with BOM” or “CSV UTF-8”',
    );
  const carriage = content.split('\n').findIndex((line) => line.endsWith('\r'));
  if (carriage >= 0)
    problem(
      carriage + 1,
      null,
      'a line end of Windows (CR LF)',
      'lines that end in LF alone',
      'save the file with Unix line ends (LF)',
    );
  let records: ParsedRecord[];
  try {
    records = parse(content, {
      trim: true,
      info: true,
      relax_column_count: true,
    }) as unknown as ParsedRecord[];
  } catch (error) {
    const { message, lines } = error as { message: string; lines?: number };
    return problem(
      lines ?? null,
      null,
      message,
      'RFC 4180: a cell with a comma, a quote or a line break is wrapped in ", and a " inside it is doubled',
      'check the quotation marks in this row and the one before it',
    );
  }
  // Empty lines are kept until here: a row begins on the line after the one before it ended.
  const rows = records.flatMap(({ record }, index) => {
    const line = (records[index - 1]?.info.lines ?? 0) + 1;
    return record.length === 1 && record[0] === ''
      ? []
      : [{ line, record: record.map((cell) => cell.trim()) }];
  });
  const header = rows.shift()?.record ?? [];
  for (const name of header)
    if (!columns.includes(name))
      problem(1, name, name, `the columns ${columns.join(', ')}`, suggest(name, columns));
  for (const name of columns) {
    const count = header.filter((each) => each === name).length;
    if (count !== 1)
      problem(
        1,
        name,
        count === 0 ? '' : `${name} ${String(count)} times`,
        'each column once',
        `give the header one column “${name}”`,
      );
  }
  return rows.map(({ line, record }) => {
    if (record.length !== header.length)
      problem(
        line,
        null,
        `${String(record.length)} cells`,
        `${String(header.length)} cells, as in the header`,
        'look for a missing or extra comma, or a cell with a comma that is not in quotation marks',
      );
    return { line, cells: Object.fromEntries(header.map((name, index) => [name, record[index] ?? ''])) };
  });
}
