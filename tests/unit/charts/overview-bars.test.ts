import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overviewBars } from '../../../src/charts/campaign-timeline/overview-bars.ts';

describe('the overview of the campaign timeline', () => {
  test('has a bar for each count but none, the tallest as high as there is room', () => {
    expect(overviewBars([1, 0, 4], 44)).toBe('M0 44v-9M2 44v-36');
  });

  test('is empty where there are no events', () => {
    expect(overviewBars([0, 0], 44)).toBe('');
    expect(overviewBars([], 44)).toBe('');
  });

  test('keeps every bar in its own place and under the top, taller where more begins', () => {
    const counts = fc.array(fc.nat(500), { minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(counts, (each) => {
        const bars = [...overviewBars(each, 44).matchAll(/M(\d+) 44v-(\d+)/g)];
        const tall = new Map(bars.map(([, place, height]) => [Number(place), Number(height)]));
        expect([...tall.keys()]).toEqual(each.flatMap((count, place) => (count > 0 ? [place] : [])));
        for (const height of tall.values())
          expect(height).toSatisfy((each: number) => each >= 1 && each <= 36);
        const most = Math.max(...each);
        if (most > 0) expect(tall.get(each.indexOf(most))).toBe(36);
      }),
    );
  });
});
