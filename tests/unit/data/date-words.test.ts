import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateWords, endWords, machineDate } from '../../../src/data/date-words.ts';
import { parseDate } from '../../../src/data/edtf.ts';
import { someDate } from '../../fixtures/dates.ts';
import { inEachZone } from '../../fixtures/zones.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const words = (text: string, style?: Parameters<typeof dateWords>[1]): string =>
  dateWords(parseDate(text), style);

test.each([
  ['2021-08-24', '24 August 2021'],
  ['2021-08-01', '1 August 2021'],
  ['2021-08', 'August 2021'],
  ['2021', '2021'],
  ['2018~', 'about 2018'],
  ['2021-08~', 'about August 2021'],
  ['2021-08/2022-10', 'August 2021 to October 2022'],
  ['2018~/2021-03-02', 'about 2018 to 2 March 2021'],
  ['2010/..', 'from 2010'],
  ['../2017-03', 'until March 2017'],
  ['9999', '9999'],
  ['0000', '1 BCE'],
  ['-0500', '501 BCE'],
])('%s is printed “%s”', (text, printed) => {
  expect(words(text)).toBe(printed);
});

test('the short style shortens the month only', () => {
  expect([words('2021-08-24', 'short'), words('2021-08', 'short'), words('2021', 'short')]).toEqual([
    '24 Aug 2021',
    'Aug 2021',
    '2021',
  ]);
});

test('a style may say less than is known, never more', () => {
  expect([words('2021-08-24', 'month'), words('2021-08-24', 'year')]).toEqual(['August 2021', '2021']);
  expect([words('2021', 'month'), words('2021', 'long')]).toEqual(['2021', '2021']);
});

test('a span whose ends read the same is said once', () => {
  expect(words('2021-08-01/2021-08-24', 'month')).toBe('August 2021');
});

describe('no date is printed more exactly than it is known', () => {
  test('a year has no month, a month has no day, wherever the computer stands', () => {
    fc.assert(
      fc.property(
        someDate,
        fc.constantFrom('long', 'short', 'month', 'year'),
        ({ text, year, month, day }, style) => {
          inEachZone((zone) => {
            const printed = words(text, style);
            const name = MONTHS[(month ?? 0) - 1];
            const shown = style === 'short' ? name?.slice(0, 3) : name;
            const said = [
              style === 'year' || style === 'month' ? undefined : day,
              style === 'year' ? undefined : shown,
              year > 0 ? year : `${String(1 - year)} BCE`,
            ];
            expect([zone, printed]).toEqual([zone, said.filter((each) => each !== undefined).join(' ')]);
          });
        },
      ),
    );
  });

  test('one end of a span is said by itself', () => {
    const span = parseDate('2021-08-24/2022-10');
    expect([endWords(span, 'start'), endWords(span, 'end')]).toEqual(['24 August 2021', 'October 2022']);
    expect(endWords(parseDate('2010/..'), 'end')).toBe('');
  });
});

describe('the machine-readable date', () => {
  test.each(['2021-08-24', '2021-08', '2021'])('%s is what HTML takes', (text) => {
    expect(machineDate(parseDate(text))).toBe(text);
  });

  test.each(['2018~', '2021-08/2022-10', '2010/..', '-0500', '0000'])(
    '%s is left out: HTML has no way to say it',
    (text) => {
      expect(machineDate(parseDate(text))).toBeUndefined();
    },
  );
});
