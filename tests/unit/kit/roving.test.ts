import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gridIndex, rovingIndex } from '../../../src/charts/kit/roving.ts';

test.each([
  ['ArrowRight', 3, 4],
  ['ArrowDown', 3, 4],
  ['ArrowLeft', 3, 2],
  ['ArrowUp', 3, 2],
  ['ArrowRight', 24, 24],
  ['ArrowLeft', 0, 0],
  ['Home', 12, 0],
  ['End', 12, 24],
  ['PageDown', 3, 13],
  ['PageDown', 20, 24],
  ['PageUp', 13, 3],
  ['PageUp', 4, 0],
])('%s moves from item %d of 25 to item %d', (key, from, to) => {
  expect(rovingIndex(key, from, 25)).toBe(to);
});

test.each(['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'])(
  '%s enters a list at its first item',
  (key) => {
    expect(rovingIndex(key, -1, 25)).toBe(0);
  },
);

test.each(['Enter', 'Escape', ' ', 'Tab', 'a', 'toString'])('the key “%s” moves nothing', (key) => {
  expect(rovingIndex(key, 3, 25)).toBeNull();
});

test('an empty list has nowhere to go', () => {
  expect(rovingIndex('Home', -1, 0)).toBeNull();
});

test('no key leaves the list', () => {
  const keys = fc.constantFrom('ArrowRight', 'ArrowLeft', 'Home', 'End', 'PageDown', 'PageUp');
  fc.assert(
    fc.property(
      keys,
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: -1, max: 199 }),
      (key, count, place) => {
        const next = rovingIndex(key, Math.min(place, count - 1), count);
        expect(next !== null && next >= 0 && next < count).toBe(true);
      },
    ),
  );
});

describe('in a grid of 3 beside each other, 8 in all', () => {
  // 0 1 2 / 3 4 5 / 6 7
  test.each([
    ['ArrowRight', 1, 2],
    ['ArrowRight', 2, 2],
    ['ArrowRight', 7, 7],
    ['ArrowLeft', 4, 3],
    ['ArrowLeft', 3, 3],
    ['ArrowDown', 1, 4],
    ['ArrowDown', 5, 5],
    ['ArrowUp', 7, 4],
    ['ArrowUp', 2, 2],
    ['Home', 5, 3],
    ['End', 3, 5],
    ['End', 6, 7],
    ['PageUp', 7, 1],
    ['PageDown', 0, 6],
    ['PageDown', 2, 5],
  ])('%s goes from %i to %i', (key, from, to) => {
    expect(gridIndex(key, from, 8, 3)).toBe(to);
  });

  test('another key goes nowhere, and an empty grid has nowhere to go', () => {
    expect(gridIndex('a', 0, 8, 3)).toBeNull();
    expect(gridIndex('End', 0, 0, 3)).toBeNull();
  });
});
