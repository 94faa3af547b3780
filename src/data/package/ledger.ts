import type { ChangelogEntry } from './changelog.ts';
import type { Level } from './version.ts';

/** What is in a table now: all its names, and a hash of its bytes. */
export interface TableNow {
  readonly sha256: string;
  readonly fields: readonly string[];
  readonly rows: readonly string[];
}

/** Every table of `content/data`, and a hash of the words that describe them. */
export interface DataNow {
  readonly description: string;
  readonly tables: ReadonlyMap<string, TableNow>;
}

/** Names by the version they were first published in. */
type Since = Readonly<Record<string, readonly string[]>>;

/** `content/data/ids.json`: every id that was ever published. None leaves it. */
export interface Ledger {
  readonly version: string;
  readonly description: string;
  readonly tables: Readonly<
    Record<string, { readonly sha256: string; readonly fields: Since; readonly rows: Since }>
  >;
}

/** What differs in one table between a ledger and now. */
export interface TableChange {
  readonly table: string;
  readonly isNew: boolean;
  readonly isGone: boolean;
  readonly rowsAdded: readonly string[];
  readonly rowsGone: readonly string[];
  readonly fieldsAdded: readonly string[];
  readonly fieldsGone: readonly string[];
}

export interface Changes {
  readonly tables: readonly TableChange[];
  readonly isRedescribed: boolean;
  /** Undefined when nothing changed. */
  readonly level: Level | undefined;
}

const names = (since: Since): string[] => Object.values(since).flat();
const without = (list: readonly string[], gone: ReadonlySet<string>): string[] =>
  list.filter((each) => !gone.has(each));

/** Ids that a changelog says are withdrawn: `claims/some-id`, `claims.note`, `claims`. */
export const withdrawnIn = (entries: readonly ChangelogEntry[]): ReadonlySet<string> =>
  new Set(entries.flatMap(({ withdrawn }) => withdrawn.map(({ what }) => what)));

const NOTHING: TableNow = { sha256: '', fields: [], rows: [] };

function changeOf(table: string, ledger: Ledger, now: DataNow, withdrawn: ReadonlySet<string>): TableChange {
  const before = ledger.tables[table];
  const after = now.tables.get(table) ?? NOTHING;
  const known = before ?? { fields: {}, rows: {} };
  const standing = (list: string[], join: string): string[] =>
    list.filter((name) => !withdrawn.has(table) && !withdrawn.has(`${table}${join}${name}`));
  const rows = standing(names(known.rows), '/');
  const fields = standing(names(known.fields), '.');
  return {
    table,
    isNew: before === undefined,
    isGone: !now.tables.has(table) && !withdrawn.has(table),
    rowsAdded: without(after.rows, new Set(rows)),
    rowsGone: without(rows, new Set(after.rows)),
    fieldsAdded: without(after.fields, new Set(fields)),
    fieldsGone: without(fields, new Set(after.fields)),
  };
}

/**
 * What changed since the ledger was written. Pure.
 * @param released what was withdrawn in versions up to the ledger’s own, and is therefore not missed
 */
export function changesSince(ledger: Ledger, now: DataNow, released: ReadonlySet<string>): Changes {
  const every = [...new Set([...Object.keys(ledger.tables), ...now.tables.keys()])].filter(
    (table) => now.tables.has(table) || !released.has(table),
  );
  const tables = every
    .filter((table) => ledger.tables[table]?.sha256 !== now.tables.get(table)?.sha256)
    .map((table) => changeOf(table, ledger, now, released));
  const isRedescribed = ledger.description !== now.description;
  const isLess = tables.some((each) => each.isGone || each.rowsGone.length + each.fieldsGone.length > 0);
  const isMore = tables.some((each) => each.isNew || each.rowsAdded.length + each.fieldsAdded.length > 0);
  const isOther = tables.length > 0 || isRedescribed;
  return {
    tables,
    isRedescribed,
    level: isLess ? 'major' : isMore ? 'minor' : isOther ? 'patch' : undefined,
  };
}

/** Names that are gone, written as a changelog names them. */
export const goneIn = ({ tables }: Changes): string[] =>
  tables.flatMap(({ table, isGone, rowsGone, fieldsGone }) =>
    isGone
      ? [table]
      : [...fieldsGone.map((each) => `${table}.${each}`), ...rowsGone.map((each) => `${table}/${each}`)],
  );

/** The same names with what is new beside them, each under the version that brought it. */
function grown(before: Since, list: readonly string[], version: string): Since {
  const fresh = without(list, new Set(names(before)));
  return fresh.length === 0 ? before : { ...before, [version]: fresh };
}

/** The ledger of a new version: all that was ever published, and what is there now. Pure. */
export function nextLedger(before: Ledger | undefined, now: DataNow, version: string): Ledger {
  const old = before?.tables ?? {};
  const tables = [...now.tables].map(([table, { sha256, fields, rows }]) => [
    table,
    {
      sha256,
      fields: grown(old[table]?.fields ?? {}, fields, version),
      rows: grown(old[table]?.rows ?? {}, rows, version),
    },
  ]);
  return {
    version,
    description: now.description,
    tables: { ...old, ...Object.fromEntries(tables) } as Ledger['tables'],
  };
}
