import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '../../../src/charts/kit/spread.ts';

test('labels that have room stay where they want to be', () => {
  expect(
    spread(
      [
        { at: 10, size: 5 },
        { at: 40, size: 5 },
      ],
      [0, 100],
      4,
    ),
  ).toEqual([10, 40]);
});

test('labels that collide give way to either side alike', () => {
  expect(
    spread(
      [
        { at: 50, size: 10 },
        { at: 50, size: 10 },
      ],
      [0, 100],
      2,
    ),
  ).toEqual([44, 56]);
});

test('labels never overlap, keep their order and stay within the line while they fit', () => {
  const items = fc.array(
    fc.record({ at: fc.integer({ min: -50, max: 650 }), size: fc.integer({ min: 1, max: 25 }) }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(items, (unsorted) => {
      const sorted = unsorted.toSorted((a, b) => a.at - b.at);
      const starts = spread(sorted, [0, 600], 4);
      starts.forEach((start, index) => {
        const size = sorted[index]?.size ?? 0;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start + size).toBeLessThanOrEqual(600 + 1e-6);
        expect(starts[index + 1] ?? Infinity).toBeGreaterThanOrEqual(start + size + 4 - 1e-6);
      });
    }),
  );
});
