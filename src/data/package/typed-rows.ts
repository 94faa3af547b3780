import type { FieldDescriptor } from './descriptor.ts';

type Value = string | number | null | readonly string[];

function valueOf(cell: string, { type, delimiter = ',' }: FieldDescriptor): Value {
  if (type === 'list') return cell === '' ? [] : cell.split(delimiter);
  if (cell === '') return null;
  return type === 'number' || type === 'integer' ? Number(cell) : cell;
}

/** Rows of cells as a program reads them: numbers are numbers, lists are lists, and what is empty is null. Pure. */
export const typedRows = (
  rows: readonly Readonly<Record<string, string>>[],
  fields: readonly FieldDescriptor[],
): Readonly<Record<string, Value>>[] =>
  rows.map((row) =>
    Object.fromEntries(fields.map((field) => [field.name, valueOf(row[field.name] ?? '', field)])),
  );
