import { describe, expect, test } from 'vitest';
import type { Timeline, TimelineEvent } from '../../../src/charts/campaign-timeline/rows.ts';
import { scene } from '../../../src/charts/campaign-timeline/scene.ts';
import { state as schema } from '../../../src/charts/campaign-timeline/state.ts';
import { defaultState } from '../../../src/charts/kit/state.ts';
import { someTimeline } from '../../fixtures/timelines.ts';

const all = defaultState(schema);

/** How often a drawing looks at its events: a measure of its cost that no other work on the machine can change. */
function looks(count: number, width: number): number {
  let seen = 0;
  const watched = (event: TimelineEvent): TimelineEvent =>
    new Proxy(event, {
      get: (target, key) => {
        seen += 1;
        return Reflect.get(target, key) as unknown;
      },
    });
  const timeline = someTimeline(count);
  const proxied: Timeline = { ...timeline, events: timeline.events.map(watched) };
  scene({ timeline: proxied }, width, all);
  return seen;
}

const nLogN = (count: number): number => count * Math.log2(count);

describe('the cost of a drawing', () => {
  test.each([280, 720, 1080])('%d px wide grows no faster than n log n', (width) => {
    const growth = looks(10_000, width) / looks(2500, width);
    expect(growth).toBeLessThanOrEqual((nLogN(10_000) / nLogN(2500)) * 1.05);
  });

  test.each([280, 720, 1080])('%d px wide stays light to show, however many events there are', (width) => {
    for (const count of [600, 5000, 10_000]) {
      const { marks, bundles, labels, rules, notes } = scene({ timeline: someTimeline(count) }, width, all);
      expect(marks.length + bundles.length + labels.length + rules.length + notes.length).toBeLessThan(900);
    }
  });
});
