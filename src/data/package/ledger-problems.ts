import type { Problem } from '../content-error.ts';
import { changeWords } from './change-words.ts';
import { CHANGELOG, type ChangelogEntry } from './changelog.ts';
import { changesSince, goneIn, withdrawnIn, type Changes, type DataNow, type Ledger } from './ledger.ts';
import { LEDGER } from './read-ledger.ts';
import { compareVersions, nextVersion } from './version.ts';

const problem = (field: string, found: string, allowed: string, mend: string): Problem => ({
  file: CHANGELOG,
  row: null,
  field,
  found,
  allowed,
  mend,
});

/** `claims/some-id` → whether the data has it now. */
function isThere(what: string, { tables }: DataNow): boolean {
  const [, table = '', kind, name = ''] = /^([a-z]+)(?:([./])(.+))?$/.exec(what) ?? [];
  const now = tables.get(table);
  if (!now || kind === undefined) return now !== undefined;
  return (kind === '/' ? now.rows : now.fields).includes(name);
}

function wasPublished(what: string, { tables }: Ledger): boolean {
  const [, table = '', kind, name = ''] = /^([a-z]+)(?:([./])(.+))?$/.exec(what) ?? [];
  const known = tables[table];
  if (!known || kind === undefined) return known !== undefined;
  return Object.values(kind === '/' ? known.rows : known.fields).some((list) => list.includes(name));
}

/** Entries of versions that the ledger does not hold yet. */
const unreleasedEntries = (changelog: readonly ChangelogEntry[], { version }: Ledger): ChangelogEntry[] =>
  changelog.filter((entry) => compareVersions(entry.version, version) > 0);

/** What a release of the data as it is now asks for. */
export function changesNow(ledger: Ledger, now: DataNow, changelog: readonly ChangelogEntry[]) {
  const released = changelog.filter((entry) => compareVersions(entry.version, ledger.version) <= 0);
  return changesSince(ledger, now, withdrawnIn(released));
}

/** What breaks a promise: an id that was published and is gone without a word, or is back as if it had never gone. Pure. */
export function brokenPromises(
  ledger: Ledger,
  now: DataNow,
  changelog: readonly ChangelogEntry[],
): readonly Problem[] {
  const said = withdrawnIn(changelog);
  const silent = goneIn(changesNow(ledger, now, changelog)).filter((each) => !said.has(each));
  const withdrawals = changelog.flatMap((entry) => entry.withdrawn);
  return [
    ...silent.map((each) =>
      problem(
        'withdrawn',
        each,
        'every id that was published stays, or is withdrawn with the reason',
        `bring ${each} back, or add to the newest entry, under withdrawn: - { what: ${each}, why: …, now: … }`,
      ),
    ),
    ...withdrawals
      .filter(({ what }) => isThere(what, now))
      .map(({ what }) =>
        problem(
          'withdrawn',
          what,
          'an id that is no longer in the data: a withdrawn id never comes back as something else',
          'give the new row another id, or take the withdrawal out if the row never left',
        ),
      ),
    ...withdrawals
      .filter(({ what }) => !wasPublished(what, ledger))
      .map(({ what }) =>
        problem(
          'withdrawn',
          what,
          `a row, field or table of ${LEDGER}`,
          'what was never published needs no withdrawal',
        ),
      ),
    ...withdrawals
      .filter(({ now: place }) => place !== undefined && !isThere(place, now) && !said.has(place))
      .map(({ now: place = '' }) =>
        problem(
          'now',
          place,
          'a row, field or table of the data',
          'name what took its place, or leave “now” out',
        ),
      ),
  ];
}

/** Tables that an entry names: before the colon of a line, or by what it withdraws. */
function tablesNamed({ added, changed, withdrawn }: ChangelogEntry): ReadonlySet<string> {
  const heads = [...added, ...changed].map((line) => line.replace(/:.*$/s, ''));
  const gone = withdrawn.map(({ what }) => what.replace(/[./].*$/, ''));
  return new Set([...heads.flatMap((head) => head.match(/[a-z]+/g) ?? []), ...gone]);
}

/** Tables that changed and that the entry of their version says nothing of. */
function untold({ tables }: Changes, entry: ChangelogEntry): Problem[] {
  const named = tablesNamed(entry);
  const silent = tables.filter(({ table }) => !named.has(table));
  if (silent.length === 0) return [];
  return [
    problem(
      'changed',
      [...named].join(', '),
      `a line for each table that changed, with its name before a colon; there is none for ${silent.map(({ table }) => table).join(', ')}`,
      `say in added or changed what is new or other: ${changeWords({ tables: silent, isRedescribed: false }).join('; ')}`,
    ),
  ];
}

/** What stands in the way of writing the ledger of a new version. Pure; nothing when it can be written. */
export function releaseProblems(
  ledger: Ledger,
  now: DataNow,
  changelog: readonly ChangelogEntry[],
): readonly Problem[] {
  const changes = changesNow(ledger, now, changelog);
  const { level } = changes;
  const [newest, ...more] = unreleasedEntries(changelog, ledger);
  const promises = brokenPromises(ledger, now, changelog);
  if (!level) return promises;
  const wanted = nextVersion(ledger.version, level);
  if (!newest)
    return [
      ...promises,
      problem('version', ledger.version, `an entry for ${wanted}`, 'write the entry on top, as shown below'),
    ];
  return [
    ...promises,
    ...(newest.version === wanted && more.length === 0
      ? []
      : [
          problem(
            'version',
            [newest, ...more].map(({ version }) => version).join(', '),
            `one entry above ${ledger.version}, for ${wanted}: ${level === 'major' ? 'something is gone' : level === 'minor' ? 'something is new and nothing is gone' : 'nothing is new and nothing is gone'}`,
            `give it the version ${wanted}`,
          ),
        ]),
    ...untold(changes, newest),
  ];
}
