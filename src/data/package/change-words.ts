import type { Changes, TableChange } from './ledger.ts';

const counted = (count: number, one: string, done: string): string =>
  count === 0 ? '' : `${String(count)} ${one}${count === 1 ? '' : 's'} ${done}`;

function tableWords({ table, isNew, isGone, ...change }: TableChange): string {
  if (isNew) return `${table}: new table, ${String(change.rowsAdded.length)} rows`;
  if (isGone) return `${table}: gone`;
  const said = [
    counted(change.rowsAdded.length, 'row', 'added'),
    counted(change.rowsGone.length, 'row', 'gone'),
    counted(change.fieldsAdded.length, 'field', 'added'),
    counted(change.fieldsGone.length, 'field', 'gone'),
  ].filter(Boolean);
  return `${table}: ${said.length > 0 ? said.join(', ') : 'rows changed'}`;
}

/** One line for each table that changed: “events: 1 row added”. */
export const changeWords = ({
  tables,
  isRedescribed,
}: Pick<Changes, 'tables' | 'isRedescribed'>): readonly string[] => [
  ...tables.map(tableWords),
  ...(isRedescribed ? ['descriptions of tables or fields changed'] : []),
];
