import { suggest } from './content-error.ts';
import type { Ledger } from './package/ledger.ts';
import { ledgerNow } from './package/read-ledger.ts';
import type { TableName } from './tables.ts';

/** Whether a row of that name was ever published. */
const wasPublished = (ledger: Ledger | undefined, table: TableName, id: string): boolean =>
  Object.values(ledger?.tables[table]?.rows ?? {}).some((ids) => ids.includes(id));

/**
 * How to mend the name of a row that is not there. An id that was published and taken out has no near name: to write another would rest the
 * place that names it on something else.
 */
export function mendIdBy(
  ledger: Ledger | undefined,
  table: TableName,
  id: string,
  known: Iterable<string>,
): string {
  const file = `content/data/${table}.csv`;
  return wasPublished(ledger, table, id)
    ? `“${id}” was published, and its row was taken out: put the row back in ${file}, or withdraw ${table}/${id} in content/data/CHANGELOG.yaml (docs/data.md, “Releasing the data”) and mend every place that names it`
    : suggest(id, known, file);
}

/** The same, by the ids that were published until now. */
export const mendId = (table: TableName, id: string, known: Iterable<string>): string =>
  mendIdBy(ledgerNow(), table, id, known);
