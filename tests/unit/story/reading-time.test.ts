import { expect, test } from 'vitest';
import { countWords, minutesToRead } from '../../../src/story/reading-time.ts';

test('words are counted as a reader sees them, not as they are marked up', () => {
  expect(
    countWords(
      'One <Claim id="a-b-c" mark="quiet">two three</Claim>, <Term id="web-shell">web shell</Term>.',
    ),
  ).toBe(5);
});

test('a figure or date that is filled in counts as a word', () => {
  expect(countWords('about <Fig of="a.b" /> people on <When\n  event="c" />')).toBe(5);
});

test('a compound and a word with an apostrophe are one word each, punctuation none', () => {
  expect(countWords('China’s state-affiliated actor — it’s … “unnamed”!')).toBe(5);
});

test('a text is read at 238 words a minute, in whole minutes, never none', () => {
  expect([0, 1, 238, 356, 358, 2380].map(minutesToRead)).toEqual([1, 1, 1, 1, 2, 10]);
});

test('a comment for the editors counts for nothing', () => {
  expect(countWords('One. {/* prose: allow no-claim — leads on: to two */} Two.')).toBe(2);
});
