import { expect, test } from 'vitest';
import { compareKeys } from '../../../src/surfaces/sort-table.ts';

const sorted = (keys: readonly string[], direction: 1 | -1): string[] =>
  keys.toSorted((a, b) => compareKeys(a, b, direction));

test('numbers sort by size, words as a reader would', () => {
  expect(sorted(['10', '9', '-1'], 1)).toEqual(['-1', '9', '10']);
  expect(sorted(['é', 'f', 'd'], 1)).toEqual(['d', 'é', 'f']);
});

test('what has nothing to sort by comes last, up or down', () => {
  expect(sorted(['', '2', '1'], 1)).toEqual(['1', '2', '']);
  expect(sorted(['', '2', '1'], -1)).toEqual(['2', '1', '']);
});
