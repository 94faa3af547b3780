import { describe, expect, test } from 'vitest';
import { copyTables, placeOf, problemsIn, setCell, type Tables } from '../../fixtures/tables.ts';

const saying = (text: string): string => expect.stringContaining(text) as string;

/** The tables with the rows of a table gone that a test says. */
function without(tables: Tables, table: keyof Tables, isGone: (row: readonly string[]) => boolean): void {
  const [header = [], ...rows] = tables[table];
  tables[table].splice(0, Infinity, header, ...rows.filter((row) => !isGone(row)));
}

describe('an account', () => {
  test('quotes letter by letter what its claim quotes', () => {
    const tables = copyTables();
    const row = setCell(tables, 'accounts', 'count-scotsman', 'exact', '53 MPs and lords');
    expect(problemsIn(tables)).toEqual([
      {
        file: 'content/data/accounts.csv',
        row,
        field: 'exact',
        found: '53 MPs and lords',
        allowed: saying('letter by letter, of the quote of recon-count-53'),
        mend: 'copy it from there, or leave it empty',
      },
    ]);
  });

  test('gives the number of its figure', () => {
    const tables = copyTables();
    const row = setCell(tables, 'accounts', 'count-scotsman', 'says', '54 MPs and peers were targeted');
    expect(problemsIn(tables)).toEqual([
      {
        file: 'content/data/accounts.csv',
        row,
        field: 'says',
        found: '54 MPs and peers were targeted',
        allowed: saying('the number of recon-count-53.people: 53'),
        mend: saying('write that number'),
      },
    ]);
  });

  test('is told when the number is only a part of another', () => {
    const tables = copyTables();
    setCell(tables, 'accounts', 'count-scotsman', 'says', '1,153 MPs and 5.53 peers');
    expect(problemsIn(tables)).toMatchObject([{ field: 'says' }]);
  });

  test('rests on a claim of its own party, not on one that compares a report with the record', () => {
    const tables = copyTables();
    const row = setCell(tables, 'accounts', 'findings-cpo-magazine', 'claim', 'misreport-ec-apt31');
    const step = setCell(
      tables,
      'retellings',
      'charges-and-sanctions-upi',
      'claim',
      'misreport-seven-sanctioned',
    );
    setCell(tables, 'retellings', 'charges-and-sanctions-upi', 'note', 'From a headline.');
    expect(problemsIn(tables)).toMatchObject([
      { file: 'content/data/accounts.csv', row, field: 'claim', allowed: saying('of this party alone') },
      {
        file: 'content/data/retellings.csv',
        row: step,
        field: 'claim',
        mend: saying('of what the report says'),
      },
    ]);
  });

  test('names a figure that is there', () => {
    const tables = copyTables();
    const row = setCell(tables, 'accounts', 'count-scotsman', 'figure', 'recon-count-53.peeple');
    expect(problemsIn(tables)).toMatchObject([
      { row, field: 'figure', mend: 'did you mean “recon-count-53.people”?' },
    ]);
  });

  test('names a figure of its own claim', () => {
    const tables = copyTables();
    const row = setCell(tables, 'accounts', 'count-scotsman', 'figure', 'recon-count-32.mps');
    expect(problemsIn(tables)).toMatchObject([
      { row, field: 'figure', allowed: 'a figure of the row’s own claim, recon-count-53' },
    ]);
  });

  test('has room for 120 characters, and ends without a full stop', () => {
    const tables = copyTables();
    setCell(tables, 'accounts', 'summons-announced', 'says', `The ambassador ${'was called '.repeat(12)}in`);
    setCell(tables, 'accounts', 'summons-came', 'says', 'Somebody else came.');
    expect(problemsIn(tables)).toMatchObject([
      { field: 'says', allowed: saying('at most 120 characters') },
      { field: 'says', allowed: 'no full stop at the end' },
    ]);
  });
});

describe('a difference', () => {
  test('needs two accounts', () => {
    const tables = copyTables();
    const row = placeOf('differences', tables.differences, 'who-was-summoned') + 1;
    without(tables, 'accounts', ([id]) => id === 'summons-came');
    expect(problemsIn(tables)).toEqual([
      {
        file: 'content/data/differences.csv',
        row,
        field: 'id',
        found: 'who-was-summoned',
        allowed: 'a difference that at least two rows tell; there is one',
        mend: 'add rows to the table of accounts, or take this row out',
      },
    ]);
  });

  test('and its accounts are numbered without a gap', () => {
    const tables = copyTables();
    const difference = setCell(tables, 'differences', 'who-was-summoned', 'order', '77');
    const account = setCell(tables, 'accounts', 'summons-came', 'order', '3');
    const found = problemsIn(tables);
    expect(found).toContainEqual(expect.objectContaining({ row: difference, field: 'order', found: '77' }));
    expect(found).toContainEqual(
      expect.objectContaining({
        row: account,
        field: 'order',
        found: '3',
        allowed: 'numbers from 1 without a gap among the rows of one difference; here 2',
      }),
    );
  });

  test('asks no question', () => {
    const tables = copyTables();
    setCell(tables, 'differences', 'who-was-summoned', 'asks', 'who came?');
    expect(problemsIn(tables)).toMatchObject([{ field: 'asks', allowed: saying('noun phrase') }]);
  });
});

describe('a retelling', () => {
  const ID = 'who-entered-ncsc';

  test('is in its claim’s quote, or its note says where it was seen', () => {
    const tables = copyTables();
    const row = setCell(tables, 'retellings', ID, 'exact', 'words nobody printed');
    expect(problemsIn(tables)).toMatchObject([
      { file: 'content/data/retellings.csv', row, field: 'exact', mend: saying('write in note where') },
    ]);
    setCell(tables, 'retellings', ID, 'note', 'Printed on a poster.');
    expect(problemsIn(tables)).toEqual([]);
  });

  test('names as its source one that its claim rests on', () => {
    const tables = copyTables();
    const row = setCell(tables, 'retellings', ID, 'source', 'fcdo-release-2042');
    expect(problemsIn(tables)).toEqual([
      {
        file: 'content/data/retellings.csv',
        row,
        field: 'source',
        found: 'fcdo-release-2042',
        allowed: saying('sources of ncsc-ec-highly-likely'),
        mend: 'did you mean “fcdo-release-2024”?',
      },
    ]);
  });

  test('or none, when its note says where the words were seen', () => {
    const tables = copyTables();
    const row = setCell(tables, 'retellings', ID, 'source', 'none');
    expect(problemsIn(tables)).toMatchObject([{ row, field: 'source', mend: saying('write in note') }]);
    setCell(tables, 'retellings', ID, 'note', 'Printed on a poster.');
    expect(problemsIn(tables)).toEqual([]);
  });

  test.each(['kind', 'change', 'part'])('has a %s of the closed list', (field) => {
    const tables = copyTables();
    const row = setCell(tables, 'retellings', ID, field, 'reworded');
    expect(problemsIn(tables)).toContainEqual(expect.objectContaining({ row, field, found: 'reworded' }));
  });

  test('in the same sense is as sure as the original, and has something of it', () => {
    const tables = copyTables();
    const STATEMENT = 'who-probed-uk-statement';
    setCell(tables, 'retellings', STATEMENT, 'note', 'Printed on a poster.');
    const row = setCell(tables, 'retellings', STATEMENT, 'exact', 'APT31 was likely responsible for it');
    const unlike = {
      ...{ file: 'content/data/retellings.csv', row, field: 'change', found: 'same' },
      allowed: saying('as sure as the original (“almost certainly”)'),
      mend: saying('say what the words changed'),
    };
    expect(problemsIn(tables)).toEqual([unlike]);
    setCell(tables, 'retellings', STATEMENT, 'change', 'softened');
    expect(problemsIn(tables)).toEqual([]);
    setCell(tables, 'retellings', 'emails-sent-canada', 'change', 'same');
    expect(problemsIn(tables)).toMatchObject([{ field: 'change', found: 'same' }]);
  });

  test('that says “almost certain” of an original with “almost certainly” may be the same', () => {
    const tables = copyTables();
    setCell(tables, 'retellings', 'who-probed-uk-statement', 'change', 'same');
    expect(problemsIn(tables)).toEqual([]);
  });

  test('that is the original stands first, and changes nothing', () => {
    const tables = copyTables();
    const row = setCell(tables, 'retellings', ID, 'change', 'softened');
    expect(problemsIn(tables)).toMatchObject([
      { row, field: 'change', allowed: saying('same for the original') },
    ]);
    setCell(tables, 'retellings', ID, 'change', 'same');
    setCell(tables, 'retellings', ID, 'kind', 'report');
    expect(problemsIn(tables)).toMatchObject([{ row, field: 'kind', allowed: saying('whose order is 1') }]);
  });
});
