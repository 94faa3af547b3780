import type { Table } from '../../charts/chart.ts';
import { parseDate } from '../../data/edtf.ts';
import { earliest, latest } from '../../data/partial-date.ts';

const yearOf = (ms: number): string => String(new Date(ms).getUTCFullYear()).padStart(4, '0');

/** The years that a table’s dates cover, as an ISO 8601 interval: “2014/2026”; undefined where it has no dates. */
export function yearsCovered(table: Table): string | undefined {
  const dates = table.rows
    .flatMap(({ cells }) => cells)
    .flatMap(({ date }) => (date ? [parseDate(date.edtf)] : []));
  if (dates.length === 0) return undefined;
  const from = yearOf(Math.min(...dates.map(earliest)));
  const to = yearOf(Math.max(...dates.map(latest)));
  return from === to ? from : `${from}/${to}`;
}

/** The countries that a table names in a cell of their own, in the order of the list. @param names of all countries of the data */
export function placesCovered(table: Table, names: readonly string[]): string[] {
  const said = new Set(table.rows.flatMap(({ cells }) => cells.map(({ text }) => text)));
  return names.filter((name) => said.has(name));
}
