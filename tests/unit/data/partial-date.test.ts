import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '../../../src/data/edtf.ts';
import { compareDates, earliest, isSpan, latest, overlaps } from '../../../src/data/partial-date.ts';
import { someDate } from '../../fixtures/dates.ts';

const at = (iso: string): number => Date.parse(iso);
const dates = someDate.map(({ text }) => parseDate(text));

test('a single date is no span, a date with two ends or an open end is', () => {
  expect(['2021', '2021-08/2022-10', '2010/..', '../2017-03'].map((text) => isSpan(parseDate(text)))).toEqual(
    [false, true, true, true],
  );
});

test('the earliest and latest moments of a span are the outer edges of its ends', () => {
  const span = parseDate('2021-08/2022-10');
  expect([earliest(span), latest(span)]).toEqual([
    at('2021-08-01T00:00:00Z'),
    at('2022-10-31T23:59:59.999Z'),
  ]);
});

test('a date open at one end goes by the end that is known', () => {
  expect(latest(parseDate('2010/..'))).toBe(at('2010-12-31T23:59:59.999Z'));
  expect(earliest(parseDate('../2017-03'))).toBe(at('2017-03-01T00:00:00Z'));
});

test('events that begin together are listed from the most exact to the least', () => {
  const texts = ['2021', '2021-01/2021-06', '2021-01', '2021-01-01', '2020-12-31'];
  const sorted = texts.map(parseDate).toSorted(compareDates);
  expect(sorted.map(({ edtf }) => edtf)).toEqual([
    '2020-12-31',
    '2021-01-01',
    '2021-01',
    '2021-01/2021-06',
    '2021',
  ]);
});

test('a year before our era comes before every year of it', () => {
  expect(compareDates(parseDate('-0500'), parseDate('0001'))).toBeLessThan(0);
});

test('the order of dates is total: it turns round with its arguments, and only equal texts are equal', () => {
  fc.assert(
    fc.property(dates, dates, (a, b) => {
      expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
      expect(compareDates(a, b) === 0).toBe(a.edtf === b.edtf);
    }),
  );
});

test('the order of dates is the same whichever way the list came', () => {
  fc.assert(
    fc.property(fc.array(dates), (list) => {
      const names = (some: typeof list): string[] => some.toSorted(compareDates).map(({ edtf }) => edtf);
      expect(names(list.toReversed())).toEqual(names(list));
    }),
  );
});

test('a date overlaps a window that touches its first or last moment, and none beyond them', () => {
  const month = parseDate('2021-08');
  const [first, last] = [earliest(month), latest(month)];
  expect([overlaps(month, last, last + 9), overlaps(month, first - 9, first)]).toEqual([true, true]);
  expect([overlaps(month, last + 1, last + 9), overlaps(month, first - 9, first - 1)]).toEqual([
    false,
    false,
  ]);
});

test('an open end reaches any window on its side', () => {
  expect(overlaps(parseDate('2010/..'), at('9000-01-01'), at('9001-01-01'))).toBe(true);
  expect(overlaps(parseDate('../2017-03'), at('0001-01-01'), at('0002-01-01'))).toBe(true);
  expect(overlaps(parseDate('2010/..'), at('2001-01-01'), at('2002-01-01'))).toBe(false);
});
