import { describe, expect, test } from 'vitest';
import { knownFrom } from '../../../scripts/prose/known.ts';
import { lint } from '../../../scripts/prose/lint.ts';
import type { Exception, ProseFile } from '../../../scripts/prose/passage.ts';
import { checkCellExceptions } from '../../../scripts/prose/read/content.ts';
import { readTable } from '../../../scripts/prose/read/table.ts';
import { RULES } from '../../../scripts/prose/rules.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { readExample } from '../../fixtures/prose-example.ts';

const known = knownFrom(loadDataset());
const told = (file: ProseFile): string[] =>
  lint(file, RULES, known).messages.map(({ ruleId, reason }) => `${ruleId ?? ''}: ${reason}`);
const inChapter = (text: string): string[] => told(readExample({ text }));

describe('an exception in a chapter', () => {
  test('is for the sentence after it, and for no other', () => {
    expect(
      inChapter(
        '{/* prose: allow no-claim — leads on: to two */} One. {/* prose: allow no-claim — leads on: on */} Two.',
      ),
    ).toEqual([]);
    expect(inChapter('{/* prose: allow no-claim — leads on: to two */} One. Two.')).toEqual([
      expect.stringMatching(/^no-claim: found “Two\.”/),
    ]);
  });

  test('stands on the line before, or in the line', () => {
    expect(inChapter('{/* prose: allow no-claim — leads on: to two */}\nOne.')).toEqual([]);
  });

  test('is for one rule', () => {
    expect(inChapter('{/* prose: allow typed-figure — a number of the page */}\nIt was 5.')).toEqual([
      expect.stringMatching(/^no-claim/),
    ]);
  });

  test.each([
    [
      'with a reason of a word, which nobody can judge',
      '{/* prose: allow typed-figure — x */} <Claim id="register-fields">It was 5</Claim>.',
      /in 3 words or more/,
    ],
    ['without a reason', '{/* prose: allow no-claim */} One.', /say why/],
    [
      'of a rule that there is not',
      '{/* prose: allow no-clam — leads on: x */} One.',
      /name a rule: charged-person, /,
    ],
    [
      'of no claim without saying what the sentence is',
      '{/* prose: allow no-claim — it is short */} One.',
      /begin the reason with/,
    ],
    ['that does not say which rule', '{/* prose: please */} One.', /name a rule/],
    [
      'that nothing needs',
      '<Claim id="register-fields">One</Claim>. {/* prose: allow typed-figure — an old number of it */} <Claim id="register-fields">Two</Claim>.',
      /nothing needs it any more/,
    ],
  ])('is a mistake %s', (_, text, message) => {
    expect(inChapter(text).filter((each) => each.startsWith('exception'))).toEqual([
      expect.stringMatching(message),
    ]);
  });
});

describe('an exception from having a claim', () => {
  test.each([
    [
      'somebody of the case who did something',
      'leads on: to the next part',
      'The Commission lost the emails.',
    ],
    ['a date', 'general knowledge: how it was', 'It began in <When event="ec-intrusion-2021" />.'],
    ['a deed', 'about this site: what we think', 'China hacked the Commission.'],
  ])('does not excuse %s', (_, reason, text) => {
    expect(inChapter(`{/* prose: allow no-claim — ${reason} */} ${text}`)).toContainEqual(
      expect.stringContaining('which no exception excuses'),
    );
  });
});

describe('an exception for a cell', () => {
  const table = readTable('countries' as const, 'code,name,five_eyes\n', 'content/data/countries.csv');
  const actors = readTable(
    'actors',
    'id,name,aliases,plain,sources\none,One,,Ni Gaobin was there.,\ntwo,Two,,Weng Ming was there.,\n',
    'content/data/actors.csv',
  );
  const exception = (row: string): Exception => ({
    rule: 'charged-person',
    reason: 'for the test',
    at: 0,
    covers: { row, field: 'plain' },
    writtenIn: { file: 'content/prose-exceptions.csv', line: 2 },
  });

  test('is for the row and the field it names', () => {
    expect(told({ ...actors, exceptions: [exception('one')] })).toEqual([
      expect.stringContaining('found “Weng Ming”'),
    ]);
  });

  test('is a mistake where nothing needs it, and says in which row of the list it stands', () => {
    expect(told({ ...table, exceptions: [exception('gb')] })).toEqual([
      expect.stringContaining('in content/prose-exceptions.csv, row 2'),
    ]);
  });
});

describe('the list of exceptions for cells', () => {
  const actors = readTable(
    'actors',
    'id,name,aliases,plain,sources\none,One,,Words of it.,\n',
    'content/data/actors.csv',
  );
  const row = {
    table: 'actors',
    row: 'one',
    field: 'plain',
    rule: 'charged-person',
    reason: 'a test',
    line: 7,
  };
  const check = (change: Partial<typeof row>): void => {
    checkCellExceptions([{ ...row, ...change }], new Map([['actors', actors]]));
  };

  test('names tables, rows and fields that there are', () => {
    expect(() => {
      check({});
    }).not.toThrow();
  });

  test.each([
    [
      { table: 'acters' },
      /row 7, field table: found “acters”; allowed: actors\. To mend: did you mean “actors”/,
    ],
    [{ row: 'won' }, /row 7, field row: found “won”; allowed: one/],
    [{ field: 'plane' }, /row 7, field field: found “plane”.+did you mean “plain”/],
  ])('stops at one that there is not: %o', (change, message) => {
    expect(() => {
      check(change);
    }).toThrow(message);
  });
});
