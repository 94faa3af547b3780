import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rovingIndex } from '../../../src/charts/kit/roving.ts';

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
