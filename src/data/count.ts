import type { Dataset } from './dataset.ts';
import { TABLE_NAMES } from './tables.ts';

/**
 * How many rows a table has. `where` narrows to rows whose field has a value (`actor=apt31`, also inside a list) or,
 * given a field alone (`country`), counts its distinct values. `countries` counts the distinct countries with a target.
 * @throws Error when the table or the field is not there
 */
export function countRows(dataset: Dataset, of: string, where?: string): number {
  if (of === 'countries' && where === undefined) return countRows(dataset, 'targets', 'country');
  const table = TABLE_NAMES.find((name) => name === of);
  if (!table) throw new Error(`<Count>: there is no table “${of}”; there are: ${TABLE_NAMES.join(', ')}`);
  const rows = dataset[table] as readonly Readonly<Record<string, unknown>>[];
  if (where === undefined) return rows.length;
  const [field = '', value] = where.split('=');
  if (!rows.some((row) => Object.hasOwn(row, field)))
    throw new Error(`<Count>: ${of} has no field “${field}”`);
  if (value === undefined) return new Set(rows.map((row) => row[field])).size;
  return rows.filter((row) => [row[field]].flat().includes(value)).length;
}
