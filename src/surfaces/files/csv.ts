import { stringify } from 'csv-stringify/sync';
import type { Field, Records } from './records.ts';

/** Ids have `; ` between them; addresses, which may hold a semicolon, a space. */
function written(field: Field | undefined): string | number {
  if (typeof field === 'string' || typeof field === 'number') return field;
  const list = field ?? [];
  return list.join(list.some((each) => each.includes('://')) ? ' ' : '; ');
}

/**
 * Records as CSV (RFC 4180, UTF-8 without a mark at the start). Text that a spreadsheet would run as a formula has an apostrophe
 * before it; numbers below nought are left as they are.
 */
export function csvOf({ columns, rows }: Records): string {
  return stringify(
    rows.map((row) => columns.map((name) => written(row[name]))),
    { header: true, columns: [...columns], escape_formulas: true, record_delimiter: 'windows' },
  );
}
