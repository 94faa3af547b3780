import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../csv.ts';
import { DATA_FOLDER } from '../load.ts';
import { TABLES, TABLE_NAMES } from '../tables.ts';
import { CHANGELOG, readChangelog, type ChangelogEntry } from './changelog.ts';
import type { Changes, DataNow } from './ledger.ts';
import { changesNow } from './ledger-problems.ts';
import { ledgerNow } from './read-ledger.ts';

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
const fromRoot = (file: string): string => join(process.cwd(), file);

/** What `content/data` holds at this moment. */
export function dataNow(): DataNow {
  const tables = TABLE_NAMES.map((name) => {
    const text = readFileSync(join(DATA_FOLDER, `${name}.csv`), 'utf8');
    const { columns, key } = TABLES[name];
    const rows = parseCsv(`content/data/${name}.csv`, text, columns).map(({ cells }) => key(cells));
    return [name, { sha256: sha256(text), fields: columns, rows }] as const;
  });
  const description = sha256(readFileSync(join(DATA_FOLDER, 'datapackage.json')));
  return { description, tables: new Map(tables) };
}

export const changelogNow = (): ReturnType<typeof readChangelog> =>
  readChangelog(readFileSync(fromRoot(CHANGELOG), 'utf8'));

/** Which version the data is, or is a change of. */
export interface Release {
  /** Of the newest entry that was released. */
  readonly entry: ChangelogEntry;
  /** As published: the entry’s, with `+changed` where the data is no longer the same. */
  readonly version: string;
  readonly changes: Changes;
  /** Newest first, without entries that are only being written. */
  readonly entries: readonly ChangelogEntry[];
}

const NO_CHANGES: Changes = { tables: [], isRedescribed: false, level: undefined };

/** @throws ContentError when the changelog cannot be read */
export function releaseNow(): Release {
  const changelog = changelogNow();
  const ledger = ledgerNow();
  const at = ledger ? changelog.findIndex(({ version }) => version === ledger.version) : 0;
  const entries = changelog.slice(Math.max(at, 0));
  const entry = entries[0] ?? changelog[0];
  const changes = ledger ? changesNow(ledger, dataNow(), changelog) : NO_CHANGES;
  return { entry, version: changes.level ? `${entry.version}+changed` : entry.version, changes, entries };
}
