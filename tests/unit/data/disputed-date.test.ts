import { expect, test } from 'vitest';
import { accountsOf, eventDateWords, isDisputed } from '../../../src/data/disputed-date.ts';
import { parseDate } from '../../../src/data/edtf.ts';

test.each([
  ['2021-10-03/2022-03-14', 'conflict', true],
  ['2021-10-03/2022-03-14', 'confirmed', false],
  ['2021-10-03', 'conflict', false],
  ['2010/..', 'conflict', false],
  ['2021-08/2022-10', 'conflict', false],
] as const)('%s with check %s: two accounts of one day is %s', (text, check, expected) => {
  expect(isDisputed({ date: parseDate(text), check })).toBe(expected);
});

test('a disputed date is said and drawn as its two days', () => {
  const event = { date: parseDate('2021-10-03/2022-03-14'), disputed: true };
  expect(eventDateWords(event)).toBe('3 October 2021 or 14 March 2022');
  expect(eventDateWords(event, 'short')).toBe('3 Oct 2021 or 14 Mar 2022');
  expect(accountsOf(event).map((date) => eventDateWords({ date }))).toEqual([
    '3 October 2021',
    '14 March 2022',
  ]);
});

test('any other date is said and drawn as it stands', () => {
  const date = parseDate('2021-10-03/2022-03-14');
  expect(eventDateWords({ date })).toBe('3 October 2021 to 14 March 2022');
  expect(accountsOf({ date })).toEqual([date]);
});
