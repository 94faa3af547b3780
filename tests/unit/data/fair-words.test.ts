import { expect, test } from 'vitest';
import { namedWithoutCharge, peopleForState } from '../../fixtures/fair-words.ts';

test.each([
  'The Chinese did it.',
  'It was the Chinese, he said',
  'the Chinese hackers',
  'the Chinese.',
  'the Chinese have denied it',
])('“%s” is caught as a people taken for a state', (text) => {
  expect(peopleForState(text)).toHaveLength(1);
});

test.each([
  'the Chinese government’s reply',
  'The Chinese embassy',
  'a Chinese state-affiliated actor',
  'Chinese people',
  'the Chinese chargé d’affaires',
])('“%s” is let pass', (text) => {
  expect(peopleForState(text)).toEqual([]);
});

test('a charged person is caught when only the next sentence says so', () => {
  expect(namedWithoutCharge('Wei Li sent the emails. He is charged.', ['Wei Li'])).toEqual([
    'Wei Li sent the emails.',
  ]);
  expect(namedWithoutCharge('Prosecutors allege that Wei Li sent the emails.', ['Wei Li'])).toEqual([]);
  expect(namedWithoutCharge('Wei Li (born 1980) denies the charges.', ['Wei Li'])).toEqual([]);
});
