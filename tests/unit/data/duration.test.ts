import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationBetween, durationWords } from '../../../src/data/date-words.ts';
import { parseDate } from '../../../src/data/edtf.ts';
import { someDate, someDay } from '../../fixtures/dates.ts';
import { inEachZone } from '../../fixtures/zones.ts';

const between = (from: string, to: string): string =>
  durationWords(durationBetween(parseDate(from), parseDate(to)));

describe('between two days', () => {
  test.each([
    ['2021-08-24', '2021-08-24', '0 days'],
    ['2021-08-24', '2021-08-25', '1 day'],
    ['2021-08-24', '2021-09-24', '1 month'],
    ['2023-08-08', '2024-03-25', '7 months and 17 days'],
    ['2021-08-24', '2022-08-24', '12 months'],
    ['2021-01-31', '2021-02-28', '1 month'],
    ['2021-01-31', '2021-03-01', '1 month and 1 day'],
    ['2020-01-31', '2020-02-29', '1 month'],
    ['2020-02-29', '2021-02-28', '12 months'],
    ['2020-02-28', '2020-03-01', '2 days'],
    ['2021-02-28', '2021-03-01', '1 day'],
    ['2021-12-31', '2022-01-01', '1 day'],
    ['2021-03-27', '2021-03-29', '2 days'],
    ['-0500-01-01', '-0499-01-01', '12 months'],
  ])('from %s to %s are %s', (from, to, said) => {
    inEachZone(() => {
      expect(between(from, to)).toBe(said);
    });
  });

  test('the whole months and the days left lead from the one day to the other', () => {
    fc.assert(
      fc.property(someDay, someDay, (one, other) => {
        const [from, to] = one.text <= other.text ? [one, other] : [other, one];
        const { months, days, precision } = durationBetween(parseDate(from.text), parseDate(to.text));
        const start = new Date(0);
        start.setUTCFullYear(from.year, from.month - 1 + months, 1);
        const end = new Date(0);
        end.setUTCFullYear(start.getUTCFullYear(), start.getUTCMonth() + 1, 0);
        start.setUTCDate(Math.min(from.day, end.getUTCDate()));
        expect(new Date(start.getTime() + days * 86_400_000).toISOString()).toContain(to.text);
        expect([precision, days >= 0 && days <= 30, months >= 0]).toEqual(['day', true, true]);
      }),
    );
  });
});

describe('when either date is known less exactly', () => {
  test.each([
    ['2021-08', '2022-10', 'about 14 months'],
    ['2021-08-24', '2022-10', 'about 14 months'],
    ['2021-08', '2022-10-28', 'about 14 months'],
    ['2021-08', '2021-09', 'about 1 month'],
    ['2018', '2021', 'about 3 years'],
    ['2018', '2021-03', 'about 3 years'],
    ['2020', '2021', 'about 12 months'],
    ['2021-08/2022-10', '2022-10', 'about 14 months'],
    ['2010/..', '2021-08', 'about 11 years'],
    ['2021-08', '2022', 'about 12 months'],
    ['2021-08', '2021-08', 'less than a month'],
    ['2021-08', '2021-08-24', 'less than a month'],
    ['2021', '2021-03', 'less than a year'],
    ['2021', '2021', 'less than a year'],
    ['2021-08-24~', '2022-10-28', 'about 14 months'],
    ['2021-08-24', '2022-10-28~', 'about 14 months'],
  ])('from %s to %s are %s', (from, to, said) => {
    expect(between(from, to)).toBe(said);
  });

  test('days are never counted', () => {
    fc.assert(
      fc.property(someDate, someDate, (one, other) => {
        const [from, to] = [one, other]
          .map(({ text }) => parseDate(text))
          .sort((a, b) => (a.start?.min ?? 0) - (b.start?.min ?? 0));
        if (!from || !to || (one.day !== undefined && other.day !== undefined)) return;
        expect(durationWords(durationBetween(from, to))).toMatch(
          /^(about \d+ (month|year)s?|less than a (month|year))$/,
        );
      }),
    );
  });
});

describe('a time that cannot be told is refused', () => {
  test.each([
    ['2022', '2021', '2021 comes before 2022'],
    ['../2017-03', '2021', 'no known time from ../2017-03 to 2021'],
    ['2010', '../2017-03', 'no known time from 2010 to ../2017-03'],
  ])('from %s to %s', (from, to, message) => {
    expect(() => between(from, to)).toThrow(new RangeError(message));
  });
});
