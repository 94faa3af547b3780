import { describe, expect, test } from 'vitest';
import { leastScroll } from '../../../src/charts/kit/least-scroll.ts';

const view = { top: 64, bottom: 740 };

describe('the least a page is scrolled for a card and its mark', () => {
  test.each([
    ['nothing, where both are in view', [300, 320], [326, 700], 0],
    ['down to the end of a card under its mark', [300, 320], [326, 800], 60],
    ['up to the head of a card over its mark', [500, 520], [-6, 494], -70],
    ['up to a mark over its card', [40, 60], [66, 300], -24],
    ['to the card alone, where a mark is too tall', [100, 700], [706, 1000], 260],
    ['no further than the head of a card that is taller than the view', [60, 80], [86, 1000], 22],
  ] as const)('%s', (_, [markTop, markBottom], [top, bottom], by) => {
    expect(leastScroll(view, { top: markTop, bottom: markBottom }, { top, bottom })).toBe(by);
  });
});
