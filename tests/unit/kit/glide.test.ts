import { describe, expect, test } from 'vitest';
import { movesBetween } from '../../../src/charts/kit/glide.ts';

describe('movesBetween', () => {
  test('tells the way back of what stayed and moved', () => {
    const before = [
      { id: 'a', x: 0, y: 0 },
      { id: 'b', x: 10, y: 20 },
      { id: 'gone', x: 1, y: 1 },
    ];
    const after = [
      { id: 'b', x: 4, y: 50 },
      { id: 'new', x: 9, y: 9 },
      { id: 'a', x: 0, y: 0 },
    ];
    expect([...movesBetween(before, after)]).toEqual([['b', [6, -30]]]);
  });

  test('is empty when there was nothing', () => {
    expect(movesBetween([], [{ id: 'a', x: 0, y: 0 }]).size).toBe(0);
  });
});
