import type { Chart } from '../../src/charts/chart.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { TABLE_NAMES, type TableName } from '../../src/data/tables.ts';

/** Each row several times after itself, under new ids but for the first, until there are `count`: so they stay in order. Of fewer, some. */
function repeated<Row extends object>(rows: readonly Row[], count: number): Row[] {
  const at = (index: number): number => Math.floor((index * rows.length) / count);
  return Array.from({ length: count }, (_, index) => {
    const row = rows[at(index)];
    if (!row) throw new Error('there is no row to repeat');
    const isFirst = index === 0 || at(index) !== at(index - 1);
    return isFirst || !('id' in row) ? row : { ...row, id: `${String(row.id)}-${String(index)}` };
  });
}

/** The data with one table made to have so many rows: its own, as often as it takes. Lookups by id still find the real ones. */
export const grown = (all: Dataset, table: TableName, count: number): Dataset => ({
  ...all,
  [table]: repeated<object>(all[table], count),
});

/** How much longer a table is made to see whether a chart takes all of it, and how much more the chart then takes, at the least. */
const [TIMES, MORE] = [4, 1.5];

/** Tables of which a chart draws every row, however many: its rows become many when the table does. */
export function takesMany(chart: Chart, all: Dataset): TableName[] {
  const size = (dataset: Dataset): number => JSON.stringify(chart.select(dataset)).length;
  const now = size(all);
  return TABLE_NAMES.filter((table) => size(grown(all, table, all[table].length * TIMES)) > now * MORE);
}
