import type { Cell, Table } from '../../charts/chart.ts';
import { parseDate } from '../../data/edtf.ts';

/** A cell of a file: `null` is nothing known, a list is ids or addresses of sources. */
export type Field = string | number | null | readonly string[];

export interface Records {
  readonly columns: readonly string[];
  /** In the order of the table; every row has every column. */
  readonly rows: readonly Readonly<Record<string, Field>>[];
}

/** One column of a file, and how a cell of the table fills it. */
interface Column {
  readonly name: string;
  readonly read: (cell: Cell) => Field;
}

/** How exact a date in EDTF is: a span's two ends may differ, so a span is called an interval and says no more. */
function precision(edtf: string): string {
  if (edtf.includes('/')) return 'interval';
  const point = parseDate(edtf).start;
  return `${point?.approximate ? 'about a ' : ''}${point?.precision ?? ''}`;
}

/** What a cell says apart from dates and sources: a number in the unit the column's name gives, a status's id, or words. */
const plain = (cell: Cell): Field => cell.value ?? cell.status ?? (cell.text || null);

/** Words that a bare number would lose: "under 50", "more than 100,000". */
const QUALIFIED = /^(about|nearly|more than|less than|over|under|at least|up to)\b/;

/** A column of the table as one, two or three columns of a file, by what its cells hold. */
function columnsOf(name: string, cells: readonly Cell[], address: (source: string) => string): Column[] {
  const dated = cells.some(({ date }) => date);
  const counted = cells.some(({ value }) => value !== undefined);
  const sourced = cells.some(({ sources }) => sources);
  if (sourced)
    return [
      // Words beside sources are rare; they have a column of their own rather than be lost.
      ...(cells.some(({ text }) => text) ? [{ name: `${name} in words`, read: plain }] : []),
      { name, read: ({ sources }) => sources ?? [] },
      { name: `${name} addresses`, read: ({ sources }) => sources?.map(address).filter(Boolean) ?? [] },
    ];
  if (!dated && !counted) return [{ name, read: plain }];
  // A column of dates or of numbers holds nothing else; what has none, such as two accounts that differ, or is no exact number, is still said.
  const bare = (cell: Cell): boolean =>
    cell.text !== '' && (dated ? !cell.date : cell.value === undefined || QUALIFIED.test(cell.text));
  return [
    ...(dated
      ? [
          { name, read: ({ date }: Cell) => date?.edtf ?? null },
          { name: `${name} precision`, read: ({ date }: Cell) => (date ? precision(date.edtf) : null) },
        ]
      : [{ name, read: ({ value }: Cell) => value ?? null }]),
    ...(cells.some(bare)
      ? [{ name: `${name} in words`, read: (cell: Cell) => (bare(cell) ? cell.text : null) }]
      : []),
  ];
}

/**
 * A chart's table as rows a program reads: the same for every kind of file. Pure.
 * @param address where a source can be read, by its id
 */
export function recordsOf(table: Table, address: (source: string) => string): Records {
  const spread = table.columns.map((name, place) =>
    columnsOf(
      name,
      table.rows.flatMap(({ cells }) => cells[place] ?? []),
      address,
    ),
  );
  const columns = ['id', ...spread.flat().map(({ name }) => name)];
  if (new Set(columns).size < columns.length)
    throw new Error(`two columns of “${table.caption}” would have one name: ${columns.join(', ')}`);
  const rows = table.rows.map(({ id, cells }) => ({
    id,
    ...Object.fromEntries(
      spread.flatMap((some, place) =>
        some.map(({ name, read }) => [name, read(cells[place] ?? { text: '' })] as const),
      ),
    ),
  }));
  return { columns, rows };
}
