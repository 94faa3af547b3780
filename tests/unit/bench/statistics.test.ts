import { describe, expect, test } from 'vitest';
import { growthExponent, linearithmicExponent, median } from '../../bench/statistics.ts';

describe('a median', () => {
  test.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 2, 100], 3],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  test('of nothing is refused', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('growth', () => {
  const costs = (of: (size: number) => number): [number, number][] =>
    [100, 1_000, 10_000].map((size) => [size, of(size)]);

  test.each([
    ['linear', (size: number) => 3 * size, 1],
    ['quadratic', (size: number) => 0.01 * size ** 2, 2],
    ['none', () => 7, 0],
  ])('that is %s has the exponent that it should have', (_, of, exponent) => {
    expect(growthExponent(costs(of))).toBeCloseTo(exponent, 10);
  });

  test('of n log n lies a little above linear', () => {
    expect(linearithmicExponent([100, 1_000, 10_000])).toBeCloseTo(1.1505, 4);
  });

  test('cannot be told from one size, or from no cost', () => {
    expect(() => growthExponent([[100, 1]])).toThrow(RangeError);
    expect(() =>
      growthExponent([
        [100, 1],
        [1_000, 0],
      ]),
    ).toThrow(RangeError);
  });
});
