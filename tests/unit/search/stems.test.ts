import { expect, test } from 'vitest';
import { stemsOf } from '../../../src/search/stems.ts';

test.each([
  ['fined', ['fine']],
  ['accounts', ['account']],
  ['registries', ['registry', 'registrie']],
  ['breaches', ['breach', 'breache']],
  ['accessing', ['access', 'accesse']],
])('%s may be a form of %j', (word, stems) => {
  expect(stemsOf(word)).toEqual(stems);
});

test.each(['used', 'ids', 'access', 'ring', '2024'])('%s is a form of no other word', (word) => {
  expect(stemsOf(word)).toEqual([]);
});
