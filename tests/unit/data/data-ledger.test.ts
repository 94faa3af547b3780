import { describe, expect, test } from 'vitest';
import { ContentError } from '../../../src/data/content-error.ts';
import { changeWords } from '../../../src/data/package/change-words.ts';
import { readChangelog, type ChangelogEntry } from '../../../src/data/package/changelog.ts';
import { draftEntry } from '../../../src/data/package/draft-entry.ts';
import { rowChanges } from '../../../src/data/package/row-changes.ts';
import { changesSince, nextLedger, type DataNow, type TableNow } from '../../../src/data/package/ledger.ts';
import { brokenPromises, changesNow, releaseProblems } from '../../../src/data/package/ledger-problems.ts';
import { ledgerNow, readLedgerText } from '../../../src/data/package/read-ledger.ts';
import { changelogNow, dataNow } from '../../../src/data/package/release.ts';
import { compareVersions, nextVersion } from '../../../src/data/package/version.ts';

const table = (
  rows: readonly string[],
  fields = ['id', 'note'],
  sha256 = rows.join() + fields.join(),
): TableNow => ({
  sha256,
  fields,
  rows,
});
const data = (tables: Record<string, TableNow>, description = 'same'): DataNow => ({
  description,
  tables: new Map(Object.entries(tables)),
});
const entry = (
  version: string,
  withdrawn: ChangelogEntry['withdrawn'] = [],
  added: readonly string[] = [],
): ChangelogEntry => ({
  version,
  date: '2026-11-23',
  summary: 'Words.',
  added: [...added],
  changed: [],
  withdrawn,
});

const before = data({ claims: table(['a', 'b']), people: table(['x']) });
const ledger = nextLedger(undefined, before, '1.0.0');
const NONE = new Set<string>();
const levelOf = (now: DataNow) => changesSince(ledger, now, NONE).level;
const wordsOf = (now: DataNow) => changeWords(changesSince(ledger, now, NONE));

describe('what changed since a version', () => {
  test('is nothing where every byte is the same', () => {
    expect(levelOf(before)).toBeUndefined();
    expect(wordsOf(before)).toEqual([]);
  });

  test('is minor where a row, a field or a table is new', () => {
    const row = data({ claims: table(['a', 'b', 'c']), people: table(['x']) });
    expect([levelOf(row), wordsOf(row)]).toEqual(['minor', ['claims: 1 row added']]);
    const field = data({ claims: table(['a', 'b'], ['id', 'note', 'archived']), people: table(['x']) });
    expect([levelOf(field), wordsOf(field)]).toEqual(['minor', ['claims: 1 field added']]);
    const whole = data({ claims: table(['a', 'b']), people: table(['x']), places: table(['p', 'q']) });
    expect([levelOf(whole), wordsOf(whole)]).toEqual(['minor', ['places: new table, 2 rows']]);
  });

  test('is major where one is gone, whatever is new beside it', () => {
    const row = data({ claims: table(['a', 'c']), people: table(['x']) });
    expect([levelOf(row), wordsOf(row)]).toEqual(['major', ['claims: 1 row added, 1 row gone']]);
    const field = data({ claims: table(['a', 'b'], ['id']), people: table(['x']) });
    expect([levelOf(field), wordsOf(field)]).toEqual(['major', ['claims: 1 field gone']]);
    expect([
      levelOf(data({ claims: table(['a', 'b']) })),
      wordsOf(data({ claims: table(['a', 'b']) })),
    ]).toEqual(['major', ['people: gone']]);
  });

  test('is a patch where words changed, in rows or in what describes them', () => {
    const mended = data({ claims: table(['a', 'b'], ['id', 'note'], 'other bytes'), people: table(['x']) });
    expect([levelOf(mended), wordsOf(mended)]).toEqual(['patch', ['claims: rows changed']]);
    const described = data({ claims: table(['a', 'b']), people: table(['x']) }, 'other words');
    expect([levelOf(described), wordsOf(described)]).toEqual([
      'patch',
      ['descriptions of tables or fields changed'],
    ]);
  });
});

describe('the ledger of the next version', () => {
  const after = data({ claims: table(['a', 'c'], ['id', 'note', 'archived']), people: table(['x']) });
  const next = nextLedger(ledger, after, '2.0.0');

  test('keeps what is gone, and says since when each name is there', () => {
    expect(next.tables['claims']?.rows).toEqual({ '1.0.0': ['a', 'b'], '2.0.0': ['c'] });
    expect(next.tables['claims']?.fields).toEqual({ '1.0.0': ['id', 'note'], '2.0.0': ['archived'] });
  });

  test('does not miss what was withdrawn in its own version', () => {
    const changelog = [
      entry('2.0.0', [{ what: 'claims/b', why: 'It was said twice.', now: 'claims/a' }]),
      entry('1.0.0'),
    ];
    expect(changesNow(next, after, changelog).level).toBeUndefined();
    expect(brokenPromises(next, after, changelog)).toEqual([]);
  });

  test('keeps a table that is gone', () => {
    expect(Object.keys(nextLedger(ledger, data({ claims: table(['a']) }), '2.0.0').tables)).toEqual([
      'claims',
      'people',
    ]);
  });
});

describe('a promise is broken', () => {
  const without = data({ claims: table(['a']), people: table(['x']) });
  const found = (now: DataNow, changelog: readonly ChangelogEntry[]) =>
    brokenPromises(ledger, now, changelog).map((each) => `${each.field ?? ''}: ${each.found}`);

  test('by a row, a field or a table that is gone without a word', () => {
    expect(found(without, [entry('1.0.0')])).toEqual(['withdrawn: claims/b']);
    expect(
      found(data({ claims: table(['a', 'b'], ['id']), people: table(['x']) }), [entry('1.0.0')]),
    ).toEqual(['withdrawn: claims.note']);
    expect(found(data({ claims: table(['a', 'b']) }), [entry('1.0.0')])).toEqual(['withdrawn: people']);
    expect(brokenPromises(ledger, without, [entry('1.0.0')])[0]?.mend).toContain('what: claims/b, why: …');
  });

  test('and kept by an entry that says why', () => {
    const said = entry('2.0.0', [{ what: 'claims/b', why: 'Said twice.', now: 'claims/a' }]);
    expect(found(without, [said, entry('1.0.0')])).toEqual([]);
  });

  test('by a withdrawn id that is there, and by one that never was', () => {
    const said = entry('2.0.0', [
      { what: 'claims/a', why: 'Words.' },
      { what: 'claims/never', why: 'Words.' },
    ]);
    expect(found(before, [said, entry('1.0.0')])).toEqual(['withdrawn: claims/a', 'withdrawn: claims/never']);
  });

  test('by sending readers to what is not there', () => {
    const said = entry('2.0.0', [{ what: 'claims/b', why: 'Words.', now: 'claims/nowhere' }]);
    expect(found(without, [said, entry('1.0.0')])).toEqual(['now: claims/nowhere']);
  });
});

describe('a release', () => {
  const more = data({ claims: table(['a', 'b', 'c']), people: table(['x']) });
  const allowed = (changelog: readonly ChangelogEntry[]) =>
    releaseProblems(ledger, more, changelog).map((each) => each.allowed);

  test('asks for the entry of its version', () => {
    expect(allowed([entry('1.0.0')])).toEqual(['an entry for 1.1.0']);
  });

  test('asks for the version that fits what changed, once', () => {
    expect(allowed([entry('1.0.1'), entry('1.0.0')])[0]).toContain('for 1.1.0: something is new');
    expect(allowed([entry('1.2.0'), entry('1.1.0'), entry('1.0.0')])[0]).toContain('one entry above 1.0.0');
    expect(allowed([entry('1.1.0', [], ['claims: 1 row added']), entry('1.0.0')])).toEqual([]);
  });

  test('asks for a line of each table that changed', () => {
    const both = data({
      claims: table(['a', 'b', 'c']),
      people: table(['x'], ['id', 'note'], 'other bytes'),
    });
    const told = (...added: string[]) =>
      releaseProblems(ledger, both, [entry('1.1.0', [], added), entry('1.0.0')]);
    expect(told('claims: a third, which people made')).toMatchObject([
      {
        found: 'claims',
        allowed: expect.stringContaining('there is none for people') as string,
        mend: expect.stringContaining('people: rows changed') as string,
      },
    ]);
    expect(told()).toHaveLength(1);
    expect(told('claims and people: a third, and what is known of the first')).toEqual([]);
  });

  test('takes a withdrawal for a word on its table, and a draft with its brackets filled', () => {
    const gone = data({ claims: table(['a', 'c']), people: table(['x'], ['id', 'note'], 'other bytes') });
    const draft = draftEntry('1.0.0', changesNow(ledger, gone, [entry('1.0.0')]), '2026-12-03');
    const filled = draft.replace(/^ *now:.*\n/m, '').replaceAll(/'\[.*?\]'/g, 'Words.');
    const first = "- { version: '1.0.0', date: '2026-11-23', summary: Words. }\n";
    expect(releaseProblems(ledger, gone, readChangelog(filled + first))).toEqual([]);
    const alone = data({ claims: table(['a']), people: table(['x']) });
    const said = entry('2.0.0', [{ what: 'claims/b', why: 'Said twice.' }]);
    expect(releaseProblems(ledger, alone, [said, entry('1.0.0')])).toEqual([]);
  });

  test('shows the entry to be written, which is refused as long as its brackets stand', () => {
    const gone = data({ claims: table(['a', 'c']), people: table(['x']) });
    const draft = draftEntry('1.0.0', changesNow(ledger, gone, [entry('1.0.0')]), '2026-12-03');
    expect(draft).toContain("version: '2.0.0'");
    expect(draft).toContain("what: 'claims/b'");
    expect(draft).toContain("why: '[why]'");
  });

  test('shows rows that came and cells that changed by their names, where their last state is known', () => {
    const rows = rowChanges(
      'claims',
      [
        { id: 'a', note: '', quote: 'Q' },
        { id: 'b', note: 'n', quote: '' },
      ],
      [
        { id: 'b', note: 'm', quote: 'R', fresh: '' },
        { id: 'c', note: 'm', quote: '', fresh: '' },
        { id: 'a', note: 'o', quote: 'Q', fresh: '' },
      ],
      (row) => row['id'] ?? '',
    );
    const draft = draftEntry('1.0.0', changesNow(ledger, more, [entry('1.0.0')]), '2026-12-03', [rows]);
    expect(draft).toContain("added:\n    - 'claims: c'\n");
    expect(draft).toContain("changed:\n    - 'claims, note: b, a'\n    - 'claims, quote: b'\n");
    expect(draft).not.toContain('1 row added');
  });
});

test('versions are counted, not spelled', () => {
  expect(compareVersions('1.10.0', '1.9.3')).toBeGreaterThan(0);
  expect(compareVersions('1.0.0', '1.0.0')).toBe(0);
  expect([
    nextVersion('1.2.3', 'major'),
    nextVersion('1.2.3', 'minor'),
    nextVersion('1.2.3', 'patch'),
  ]).toEqual(['2.0.0', '1.3.0', '1.2.4']);
});

describe('a ledger that is broken', () => {
  const whole = JSON.stringify(ledger, null, 1);
  test.each([
    [
      'by a merge',
      `<<<<<<< HEAD\n${whole}\n=======\n${whole}\n>>>>>>> other\n`,
      'the marks of a merge conflict',
    ],
    ['off in the middle', whole.slice(0, 40), 'JSON'],
    [
      'in its shape',
      '{ "version": "1.0.0", "description": "", "tables": { "claims": {} } }',
      'tables.claims',
    ],
    ['to nothing', '', 'JSON'],
    ['to a list', '[]', 'ids.json: found'],
  ])('%s is told with the file and what to do', (_, text, words) => {
    const told = (): unknown => readLedgerText(text);
    expect(told).toThrow(ContentError);
    expect(told).toThrow(words);
    expect(told).toThrow(/content\/data\/ids\.json[^]*take either side[^]*npm run data:release/);
  });

  test('and one that is whole is read as it is', () => {
    expect(readLedgerText(whole)).toEqual(ledger);
  });
});

describe('the real data', () => {
  const real = ledgerNow();
  if (!real) throw new Error('content/data/ids.json is missing: npm run data:release writes it');

  test('has every id that was ever published, or says where it went', () => {
    expect(brokenPromises(real, dataNow(), changelogNow())).toEqual([]);
  });

  test('has a ledger of a version that the changelog tells of', () => {
    expect(changelogNow().map(({ version }) => version)).toContain(real.version);
  });
});
