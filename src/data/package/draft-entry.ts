import { stringify } from 'yaml';
import { changeWords } from './change-words.ts';
import { goneIn, type Changes } from './ledger.ts';
import { addedLines, changedLines, type RowChanges } from './row-changes.ts';
import { nextVersion } from './version.ts';

/**
 * The entry that a release asks for, as far as it can be written without knowing why: the words in brackets are for a person. Pure.
 * @param rows what differs row by row, of tables whose last released state is known; others are told by their numbers
 */
export function draftEntry(
  from: string,
  changes: Changes,
  day: string,
  rows: readonly RowChanges[] = [],
): string {
  if (!changes.level) return '';
  const named = new Set(rows.map(({ table }) => table));
  const isAdded = (line: string): boolean => / added|new table/.test(line);
  const fields = changes.tables
    .filter(({ table, fieldsAdded }) => named.has(table) && fieldsAdded.length > 0)
    .map(({ table, fieldsAdded }) => `${table}: the field ${fieldsAdded.join(', ')}`);
  const lines = changeWords({ ...changes, tables: changes.tables.filter(({ table }) => !named.has(table)) });
  const gone = goneIn(changes);
  const entry = {
    version: nextVersion(from, changes.level),
    date: day,
    summary: '[what this version is about, in a sentence]',
    added: [...lines.filter(isAdded), ...fields, ...addedLines(rows)],
    changed: [...lines.filter((line) => !isAdded(line) && !line.endsWith(' gone')), ...changedLines(rows)],
    withdrawn: gone.map((what) => ({ what, why: '[why]', now: '[where it went, or leave this line out]' })),
  };
  const filled = Object.entries(entry).filter(([, value]) => value.length > 0);
  return stringify([Object.fromEntries(filled)], {
    lineWidth: 0,
    defaultStringType: 'QUOTE_SINGLE',
    defaultKeyType: 'PLAIN',
  });
}
