import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BRACKETS, bracketOf } from '../../../src/charts/kit/brackets.ts';

test.each([
  [1, 280],
  [279, 280],
  [280, 280],
  [719.9, 280],
  [720, 720],
  [1079, 720],
  [1080, 1080],
  [5000, 1080],
])('a drawing %d px wide is laid out for %d px', (width, bracket) => {
  expect(bracketOf(width)).toBe(bracket);
});

test('a wider drawing never gets a narrower bracket, and none is laid out wider than it is', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 4000, noNaN: true }),
      fc.double({ min: 0, max: 4000, noNaN: true }),
      (width, more) => {
        expect(bracketOf(width + more)).toBeGreaterThanOrEqual(bracketOf(width));
        expect(bracketOf(width)).toBeLessThanOrEqual(Math.max(width, BRACKETS[0]));
      },
    ),
  );
});
