import { describe, expect, test } from 'vitest';
import { datesInWords, dayIn } from '../../../src/search/asked-dates.ts';

describe('a date in a question is worded as the site words it', () => {
  test.each([
    ['2021-08-24', '24 August 2021'],
    ['2021-08-04', '4 August 2021'],
    ['2021-08', 'August 2021'],
    ['apt31 2024-03-25 charges', 'apt31 25 March 2024 charges'],
    ['24th August 2021', '24 August 2021'],
    ['August 24th, 2021', '24 August 2021'],
    ['august 24 2021', '24 august 2021'],
    ['March 2024', 'March 2024'],
    ['the 1ST of may', 'the 1 of may'],
  ])('“%s” is “%s”', (question, words) => {
    expect(datesInWords(question)).toBe(words);
  });

  test.each([
    '2021',
    '2021-13-01',
    '2021-00',
    '2021-08-40',
    '2021-08-00',
    'CVE-2021-26855',
    '12021-08-24',
    'apt31',
    '1st2',
  ])('“%s” is no date and stays', (question) => {
    expect(datesInWords(question)).toBe(question);
  });
});

test('the day that a question names is found in it', () => {
  expect(dayIn('what came on 24 August 2021?')).toBe('24 august 2021');
  expect(dayIn('124 August 2021')).toBeUndefined();
  expect(dayIn('August 2021')).toBeUndefined();
});
