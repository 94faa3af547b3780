import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/data/dataset.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { figureWords, numberWords, unitWords } from '../../../src/data/figure-words.ts';

const figure = (value: number, unit: string, qualifier: Figure['qualifier']): Figure => ({
  claim: 'a',
  key: 'b',
  value,
  unit,
  qualifier,
  note: '',
});

describe('a number', () => {
  test.each([
    [178, '178'],
    [1000, '1,000'],
    [1.2, '1.2'],
    [999_999, '999,999'],
    [40_000_000, '40 million'],
    [1_200_000, '1.2 million'],
    [46_560_452, '46,560,452'],
    [0, '0'],
  ])('%d is printed %s', (value, printed) => {
    expect(numberWords(value)).toBe(printed);
  });

  test('is rounded to a tenth of a million only when asked', () => {
    expect(numberWords(46_560_452, { round: true })).toBe('46.6 million');
    expect(numberWords(940_000, { round: true })).toBe('940,000');
  });

  test('is spelt up to twelve when asked, and not beyond or between', () => {
    const spelt = [0, 1, 7, 12, 13, 1.5].map((value) => numberWords(value, { words: true }));
    expect(spelt).toEqual(['no', 'one', 'seven', 'twelve', '13', '1.5']);
  });

  test('of whole tenths of a million is always said in millions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 99_999 }), (tenths) => {
        expect(numberWords(tenths * 100_000)).toMatch(/^[\d,]+(\.\d)? million$/);
      }),
      { numRuns: 1000 },
    );
  });

  test('keeps its value in print', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (value) => {
        const [digits = '', scale] = numberWords(value).split(' ');
        expect(Math.round(Number(digits.replaceAll(',', '')) * (scale === 'million' ? 1_000_000 : 1))).toBe(
          value,
        );
      }),
    );
  });
});

describe('a figure', () => {
  test.each([
    ['exact', '178'],
    ['about', 'about 178'],
    ['at-least', 'at least 178'],
    ['more-than', 'more than 178'],
    ['up-to', 'up to 178'],
    ['nearly', 'nearly 178'],
  ] as const)('that is %s says so: %s', (qualifier, printed) => {
    expect(figureWords(figure(178, 'accounts', qualifier))).toBe(printed);
  });

  test('keeps its qualifier unless the sentence says it', () => {
    expect(figureWords(figure(40_000_000, 'people', 'about'), { bare: true })).toBe('40 million');
  });

  test('prints its unit when asked', () => {
    expect(figureWords(figure(43, 'accounts', 'exact'), { unit: true })).toBe('43 accounts');
  });

  test('of one declines its unit', () => {
    expect(figureWords(figure(1, 'companies', 'exact'), { unit: true })).toBe('1 company');
    expect(figureWords(figure(1, 'people', 'about'), { unit: true, words: true })).toBe('about one person');
    expect(figureWords(figure(0, 'people', 'exact'), { unit: true })).toBe('0 people');
  });

  test('of money or percent carries its sign whether or not the unit is asked for', () => {
    expect(figureWords(figure(250_000, 'GBP', 'exact'), { unit: true })).toBe('£250,000');
    expect(figureWords(figure(10_000_000, 'USD', 'up-to'))).toBe('up to $10 million');
    expect(figureWords(figure(80, 'percent', 'about'), { unit: true })).toBe('about 80%');
  });
});

/** One of each unit of the data, as English says it. */
const SINGULAR: Readonly<Record<string, string>> = {
  ...{
    accounts: 'account',
    addresses: 'address',
    attempts: 'attempt',
    bodies: 'body',
    campaigns: 'campaign',
  },
  ...{ companies: 'company', compromises: 'compromise', countries: 'country', counts: 'count', days: 'day' },
  ...{ defendants: 'defendant', deputies: 'deputy', designations: 'designation', devices: 'device' },
  ...{
    electors: 'elector',
    emails: 'email',
    employees: 'employee',
    findings: 'finding',
    gigabytes: 'gigabyte',
  },
  ...{
    groups: 'group',
    hours: 'hour',
    incidents: 'incident',
    'IP addresses': 'IP address',
    laptops: 'laptop',
  },
  ...{ lawmakers: 'lawmaker', legislators: 'legislator', members: 'member', MEPs: 'MEP', months: 'month' },
  ...{ MPs: 'MP', networks: 'network', officials: 'official', outlets: 'outlet', parliaments: 'parliament' },
  ...{ parliamentarians: 'parliamentarian', peers: 'peer', people: 'person', phrases: 'phrase' },
  ...{ points: 'point', politicians: 'politician', profiles: 'profile', records: 'record' },
  ...{
    registers: 'register',
    registrations: 'registration',
    relationships: 'relationship',
    reports: 'report',
  },
  ...{ servers: 'server', signatories: 'signatory', systems: 'system', techniques: 'technique' },
  ...{ triggers: 'trigger', voters: 'voter', vulnerabilities: 'vulnerability', years: 'year' },
};

test('every unit of the data has its singular', () => {
  const signs = ['GBP', 'USD', 'percent'];
  const units = new Set(
    loadDataset()
      .figures.map(({ unit }) => unit)
      .filter((unit) => !signs.includes(unit)),
  );
  expect([...units].filter((unit) => unitWords(1, unit) !== SINGULAR[unit])).toEqual([]);
  expect([...units].filter((unit) => unitWords(2, unit) !== unit)).toEqual([]);
});
