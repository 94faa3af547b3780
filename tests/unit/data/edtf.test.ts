import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../src/data/edtf.ts';
import { inEachZone } from '../../fixtures/zones.ts';
import { daysOfMonth, someDate } from '../../fixtures/dates.ts';

const iso = (ms: number | undefined): string => new Date(ms ?? NaN).toISOString();

describe('a date is as wide as it is known', () => {
  test.each([
    ['2021-08-24', 'day', '2021-08-24T00:00:00.000Z', '2021-08-24T23:59:59.999Z'],
    ['2021-08', 'month', '2021-08-01T00:00:00.000Z', '2021-08-31T23:59:59.999Z'],
    ['2024-02', 'month', '2024-02-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z'],
    ['2021', 'year', '2021-01-01T00:00:00.000Z', '2021-12-31T23:59:59.999Z'],
    ['9999', 'year', '9999-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z'],
    ['0099', 'year', '0099-01-01T00:00:00.000Z', '0099-12-31T23:59:59.999Z'],
    ['-0500', 'year', '-000500-01-01T00:00:00.000Z', '-000500-12-31T23:59:59.999Z'],
  ])('%s is a %s from %s to %s', (text, precision, first, last) => {
    const { start, end } = parseDate(text);
    expect(start).toBe(end);
    expect([start?.precision, iso(start?.min), iso(start?.max)]).toEqual([precision, first, last]);
  });

  test('any day, month or year from 1 to 9999 reads back to its own first and last moment, wherever the computer stands', () => {
    fc.assert(
      fc.property(someDate, ({ text, year, month, day }) => {
        const first = new Date(0);
        first.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
        const after = new Date(0);
        if (day !== undefined) after.setUTCFullYear(year, (month ?? 1) - 1, day + 1);
        else if (month !== undefined) after.setUTCFullYear(year, month, 1);
        else after.setUTCFullYear(year + 1, 0, 1);
        inEachZone((zone) => {
          const { edtf, start } = parseDate(text);
          expect([zone, edtf, start?.min, start?.max]).toEqual([
            zone,
            text,
            first.getTime(),
            after.getTime() - 1,
          ]);
        });
      }),
    );
  });
});

describe('spans and open ends', () => {
  test('a span keeps the precision of each end', () => {
    const { start, end } = parseDate('2021-08-24/2022-10');
    expect([start?.precision, end?.precision]).toEqual(['day', 'month']);
    expect([iso(start?.min), iso(end?.max)]).toEqual([
      '2021-08-24T00:00:00.000Z',
      '2022-10-31T23:59:59.999Z',
    ]);
  });

  test('an open end is known to be open', () => {
    expect(parseDate('2010/..').end).toBeNull();
    expect(parseDate('2010/..').start?.precision).toBe('year');
    expect(parseDate('../2017-03').start).toBeNull();
  });

  test('a span may begin before our era', () => {
    expect(iso(parseDate('-0500/2021').start?.min)).toBe('-000500-01-01T00:00:00.000Z');
  });
});

test.each(['2018~', '2021-08~', '2021-08-24~', '2018?'])('%s is about a date', (text) => {
  expect(parseDate(text).start?.approximate).toBe(true);
});

test('each end of a span is approximate by itself', () => {
  const { start, end } = parseDate('2018~/2021-03');
  expect([start?.approximate, end?.approximate]).toEqual([true, false]);
});

describe('what is not a date of this kind is refused', () => {
  test.each([
    ['a season', '2021-21'],
    ['a season beside a day', '2021-08-24/2021-24'],
    ['a choice of years', '[2021,2022]'],
    ['a set of years', '{2021,2022}'],
    ['an unspecified year', '202X'],
    ['an unspecified month', '2021-XX'],
    ['an empty end', '2010/'],
    ['an empty beginning', '/2010'],
    ['two open ends', '../..'],
    ['an open end alone', '..'],
    ['an end before its beginning', '2021-08/2021-07'],
    ['an end year before its beginning', '2022/2021-05'],
    ['30 February', '2021-02-30'],
    ['29 February of an ordinary year', '2021-02-29'],
    ['29 February of 1900, no leap year', '1900-02-29'],
    ['29 February inside a span', '2021-02-29/2022'],
    ['31 April', '2021-04-31'],
    ['a thirteenth month', '2021-13'],
    ['a month padded with a day of zero', '2021-08-00'],
    ['a year padded with a month of zero', '2021-00'],
    ['an unpadded month', '2021-8-24'],
    ['a date as the British write it', '24/08/2021'],
    ['words', 'August 2021'],
    ['a word', 'unknown'],
    ['nothing', ''],
    ['a time of day', '2021-08-24T10:00:00Z'],
    ['a space before', ' 2021'],
    ['a year of five digits', 'Y12345'],
    ['a century', '20'],
    ['a decade', '202'],
    ['digits of another script', '２０２１'],
  ])('%s', (_, text) => {
    expect(() => parseDate(text)).toThrow(RangeError);
  });

  test('a day past the end of its month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(daysOfMonth(year, month) + 1)}`;
        expect(() => parseDate(text)).toThrow(RangeError);
      }),
    );
  });

  test('any text at all gives a date or a RangeError', () => {
    const near = fc.string({
      unit: fc.constantFrom(...Array.from('0123456789-/.~?%XYTZS[]{},: e+')),
      maxLength: 24,
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), near), (text) => {
        try {
          const { start, end } = parseDate(text);
          for (const point of [start, end]) if (point) expect(point.max).toBeGreaterThan(point.min);
          expect(start ?? end).not.toBeNull();
        } catch (error) {
          if (!(error instanceof RangeError)) throw error;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
