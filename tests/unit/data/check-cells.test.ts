import { describe, expect, test } from 'vitest';
import { checkDays } from '../../../src/data/check-cells.ts';
import { rawTables } from '../../../src/data/load.ts';
import { copyTables, problemsIn, setCell } from '../../fixtures/tables.ts';

const saying = (text: string): string => expect.stringContaining(text) as string;
const EVENT = 'ec-alarm-2021';

describe('a second check', () => {
  test.each(['confirmed', 'corrected', 'conflict', 'not-found'])('that says %s has a day', (check) => {
    const tables = copyTables();
    setCell(tables, 'claims', 'register-fields', 'check', check);
    const row = setCell(tables, 'claims', 'register-fields', 'checked', '');
    expect(problemsIn(tables)).toEqual([
      {
        ...{ file: 'content/data/claims.csv', row, field: 'checked', found: '' },
        allowed: `the day of the second check, because check is ${check}`,
        mend: 'write the day, or change check to unchecked',
      },
    ]);
  });

  test('that was not made has none', () => {
    const tables = copyTables();
    setCell(tables, 'events', EVENT, 'check', 'unchecked');
    const row = setCell(tables, 'events', EVENT, 'checked', '2026-11-23');
    expect(problemsIn(tables)).toMatchObject([
      { row, field: 'checked', found: '2026-11-23', allowed: 'nothing, because check is unchecked' },
    ]);
    setCell(tables, 'events', EVENT, 'checked', '');
    expect(problemsIn(tables)).toEqual([]);
  });
});

describe('text', () => {
  test.each([
    ['an apostrophe', "The Commission's notice", '’'],
    ['quotation marks', 'The "notice" of the Commission', '“'],
  ])('has no straight %s', (_, words, mark) => {
    const tables = copyTables();
    const row = setCell(tables, 'events', EVENT, 'note', words);
    expect(problemsIn(tables)).toEqual([
      {
        ...{ file: 'content/data/events.csv', row, field: 'note', found: words },
        allowed: saying('curly marks'),
        mend: saying(mark),
      },
    ]);
  });

  test('of somebody else, and addresses, stay letter by letter', () => {
    const tables = copyTables();
    setCell(tables, 'claims', 'register-fields', 'quote', 'the register\'s "open" part');
    setCell(tables, 'sources', 'ec-notice', 'url', "https://www.example.org/it's");
    expect(problemsIn(tables)).toEqual([]);
  });
});

describe('a day on which somebody looked', () => {
  const raw = rawTables();
  const last = (['sources', 'claims', 'events', 'curriculum'] as const)
    .flatMap((name) =>
      raw[name].flatMap(({ cells }) => [cells['listed'], cells['verified'], cells['checked']]),
    )
    .reduce<string>((newest, day = '') => (day > newest ? day : newest), '');

  test('is none that the site does not know yet', () => {
    expect(last).not.toBe('');
    expect(checkDays(raw, last)).toEqual([]);
  });

  test.each(['listed', 'verified', 'archived_on'])('is told when %s is later', (field) => {
    const [first] = raw.sources;
    if (!first) throw new Error('there are no sources');
    const sources = [{ line: 2, cells: { ...first.cells, [field]: '2099-01-01' } }];
    expect(checkDays({ ...raw, sources }, last)).toEqual([
      {
        ...{ file: 'content/data/sources.csv', row: 2, field, found: '2099-01-01' },
        allowed: `a day no later than ${last}, the newest day that the site knows`,
        mend: saying('set updated in content/opening/opening.mdx'),
      },
    ]);
  });

  test('of a claim is held against it too', () => {
    const claims = raw.claims.map((row) => ({ ...row, cells: { ...row.cells, checked: '2099-01-01' } }));
    expect(checkDays({ ...raw, claims }, last)).toHaveLength(claims.length);
  });
});
