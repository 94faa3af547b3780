import { stringify } from 'csv-stringify/sync';
import { dayWords } from '../src/data/date-words.ts';
import { DATED_TABLES } from '../src/data/dated-rows.ts';
import type { StaleRow } from '../src/data/stale.ts';
import type { Uses } from './row-uses.ts';
import type { StaleArguments } from './stale-arguments.ts';

export interface UsedRow extends StaleRow {
  readonly uses: Uses;
}

/** What a report says of its own making. */
export interface StaleHead extends Pick<StaleArguments, 'months' | 'on'> {
  /** How many rows were looked at. */
  readonly of: number;
  /** What has to be done about /.well-known/security.txt; null when nothing. */
  readonly security: string | null;
}

const LONG = 90;
const short = (text: string): string => (text.length > LONG ? `${text.slice(0, LONG - 1).trimEnd()}…` : text);
const counted = (ids: readonly string[], one: string): string =>
  ids.length === 0 ? '' : `${String(ids.length)} ${one}${ids.length === 1 ? '' : 's'}`;

function usesWords({ chapters, charts, lessons }: Uses): string {
  const used = [counted(chapters, 'chapter'), counted(charts, 'chart'), counted(lessons, 'lesson')];
  return used.filter(Boolean).join(', ') || 'no chapter, chart or lesson';
}

const KINDS = {
  verified: 'verified',
  'source-verified': 'a source of it verified',
  seen: 'seen by then, never checked again',
  recalled: 'listed then, from memory',
} as const;

function rowText({ id, name, verified, age, uses, addresses }: UsedRow): string {
  const when = verified ? `${verified.on}  ${KINDS[verified.kind]}, ${age} ago` : 'never verified';
  return [
    `  ${when}`,
    `    ${id}: ${short(name)}`,
    `    used by ${usesWords(uses)}`,
    ...addresses.map((each) => `    ${each}`),
  ].join('\n');
}

/** For reading: what expires, then rows grouped by table, the oldest first. */
export function staleText(rows: readonly UsedRow[], { months, on, of, security }: StaleHead): string {
  const head = `${String(rows.length)} of ${String(of)} rows were last verified more than ${String(months)} ${months === 1 ? 'month' : 'months'} before ${dayWords(on)}, or never.`;
  const groups = DATED_TABLES.flatMap((table) => {
    const own = rows.filter((row) => row.table === table);
    return own.length === 0 ? [] : [`${table} (${String(own.length)})`, ...own.map(rowText)];
  });
  return `${[...(security === null ? [] : [security]), head, ...groups].join('\n\n')}\n`;
}

export function staleJson(rows: readonly UsedRow[], head: StaleHead): string {
  const told = rows.map(({ table, id, name, verified, age, uses, addresses }) => ({
    ...{ table, id, name, kind: verified?.kind ?? null, on: verified?.on ?? null },
    ...{ age, uses, addresses },
  }));
  return `${JSON.stringify({ ...head, rows: told }, null, 2)}\n`;
}

export function staleCsv(rows: readonly UsedRow[]): string {
  const columns = ['table', 'id', 'name', 'kind', 'on', 'age', 'chapters', 'charts', 'lessons', 'addresses'];
  const cells = rows.map(({ table, id, name, verified, age, uses, addresses }) => [
    ...[table, id, name, verified?.kind ?? '', verified?.on ?? '', age],
    ...[uses.chapters, uses.charts, uses.lessons, addresses].map((list) => list.join(';')),
  ]);
  return stringify([columns, ...cells]);
}
