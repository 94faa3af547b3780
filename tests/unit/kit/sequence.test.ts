import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sequence } from '../../../src/charts/kit/sequence.ts';

const first = (seed: number, count: number): number[] => sequence(seed).take(count).toArray();

test('gives the same numbers between 0 and 1 for the same seed, and others for another', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_147_483_645 }), (seed) => {
      const numbers = first(seed, 50);
      expect(numbers).toEqual(first(seed, 50));
      expect(numbers).not.toEqual(first(seed + 1, 50));
      expect(numbers.every((each) => each > 0 && each < 1)).toBe(true);
    }),
  );
});
