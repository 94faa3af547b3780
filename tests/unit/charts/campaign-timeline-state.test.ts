import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginDrag, draggedTo } from '../../../src/charts/campaign-timeline/brush.ts';
import { namedEvent } from '../../../src/charts/campaign-timeline/event-address.ts';
import {
  monthIndex,
  monthOf,
  monthStart,
  monthWords,
  type Months,
} from '../../../src/charts/campaign-timeline/months.ts';
import {
  bareOutline,
  barsOf,
  outlineBefore,
  outlineOf,
} from '../../../src/charts/campaign-timeline/outline.ts';
import { state as schema, type CampaignState } from '../../../src/charts/campaign-timeline/state.ts';
import {
  lengthOf,
  placeIn,
  slide,
  toState,
  windowOf,
  zoom,
} from '../../../src/charts/campaign-timeline/window.ts';
import { defaultState, parseState, writeState } from '../../../src/charts/kit/state.ts';
import { EVENT_KIND_IDS } from '../../../src/data/kinds.ts';
import { STATUSES } from '../../../src/data/status.ts';
import { someTimeline } from '../../fixtures/timelines.ts';

const read = (query: string): CampaignState => parseState(schema, new URLSearchParams(query));
const written = (state: CampaignState, before = ''): string => {
  const query = new URLSearchParams(before);
  writeState(schema, state, query);
  return query.toString();
};
const none = defaultState(schema);

describe('the address', () => {
  test.each(['2021', '2021-03', '2021-03-25', '2021~', '2021-03?', '2021-03-25%', '0099', '-0044-03'])(
    'reads %s as the months the EDTF library finds in it',
    (text) => {
      const { min, max } = edtf(text) as { min: number; max: number };
      const { from, to } = read(`from=${encodeURIComponent(text)}&to=${encodeURIComponent(text)}`);
      expect({ from, to }).toEqual({ from: monthOf(min), to: monthOf(max) });
    },
  );

  test.each([
    '2021-13',
    '2021-00',
    '2021-03-32',
    '21',
    '2021-3',
    '2021/2022',
    '..',
    '2021~~',
    '2021x',
    ' 2021',
  ])('takes %s for no date', (text) => {
    expect(read(`from=${encodeURIComponent(text)}`)).toEqual(none);
  });

  const month = fc.option(fc.integer({ min: -9999 * 12, max: 9999 * 12 + 11 }), { nil: null });
  const some = (from: readonly string[]): fc.Arbitrary<string[]> =>
    fc.uniqueArray(fc.constantFrom(...from), { maxLength: 4 });
  const states: fc.Arbitrary<CampaignState> = fc.record({
    lanes: fc.constantFrom('country', 'actor'),
    from: month,
    to: month,
    country: some(['GB', 'NZ', 'CN', 'EU']),
    actor: some(['apt31', 'apt40', 'china-unnamed']),
    kind: some(EVENT_KIND_IDS),
    status: some(STATUSES),
    focus: fc.constantFrom(null, 'supo-2021', 'ec-alarm-2021'),
  });

  test('gives back every state that was put into it', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(read(written(state))).toEqual(state);
      }),
    );
  });

  test('of the first view is empty, and other parameters are left alone', () => {
    expect(written(none, 'theme=dark&lanes=actor&from=2021')).toBe('theme=dark');
  });

  test('takes any text without harm: what is not allowed is as if it were not there', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...Object.keys(schema)), (text, key) => {
        const state = read(new URLSearchParams([[key, text]]).toString());
        expect(Object.keys(state).toSorted()).toEqual(Object.keys(none).toSorted());
        expect(read(written(state))).toEqual(state);
      }),
    );
    expect(
      read('from=2021-13&to=20210&lanes=both&kind=constructor&status=toString&event=<b>&country=__proto__'),
    ).toEqual(none);
  });

  test('reads years, months and days as months', () => {
    expect(read('from=2021&to=2021')).toMatchObject({ from: monthIndex(2021), to: monthIndex(2021, 11) });
    expect(read('from=2021-08-24&to=2022-10')).toMatchObject({
      from: monthIndex(2021, 7),
      to: monthIndex(2022, 9),
    });
    expect(written({ ...none, from: monthIndex(2021), to: monthIndex(2022, 9) })).toBe(
      'from=2021&to=2022-10',
    );
  });

  test('names an event by its row’s fragment', () => {
    expect(namedEvent({ hash: '#event-supo-2021' })).toBe('supo-2021');
    expect(namedEvent({ hash: '#table' })).toBeNull();
    expect(namedEvent({ hash: '' })).toBeNull();
  });
});

describe('months', () => {
  test('are counted through year 0, also before it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999 * 12, max: 9999 * 12 }), (index) => {
        expect(monthOf(monthStart(index))).toBe(index);
        expect(monthOf(monthStart(index + 1) - 1)).toBe(index);
      }),
    );
  });

  test('are said in words', () => {
    expect(monthWords(monthIndex(2021, 2))).toBe('March 2021');
    expect(monthWords(monthIndex(-499))).toBe('January 500 BCE');
  });
});

const extent: Months = { first: monthIndex(2010), last: monthIndex(2026, 11) };
const months = fc
  .tuple(fc.integer({ min: extent.first, max: extent.last }), fc.integer({ min: 1, max: 204 }))
  .map(([first, length]) => slide(extent, first, length));
const inside = ({ first, last }: Months): boolean =>
  first >= extent.first && last <= extent.last && first <= last;

describe('the months on show', () => {
  test('are all of them when the address asks for nothing sensible', () => {
    expect(windowOf(extent, none)).toEqual(extent);
    expect(windowOf(extent, { from: monthIndex(2030), to: null })).toEqual(extent);
    expect(windowOf(extent, { from: monthIndex(2022), to: monthIndex(2021) })).toEqual(extent);
  });

  test('zoom within the data, always by a month at least, until one month or all are shown', () => {
    fc.assert(
      fc.property(months, fc.double({ min: 0, max: 1, noNaN: true }), (shown, around) => {
        const [nearer, farther] = [zoom(extent, shown, 2, around), zoom(extent, shown, 0.5, around)];
        expect(inside(nearer) && inside(farther)).toBe(true);
        expect(lengthOf(nearer)).toBeLessThanOrEqual(Math.max(1, lengthOf(shown) - 1));
        expect(lengthOf(farther)).toBeGreaterThanOrEqual(Math.min(lengthOf(extent), lengthOf(shown) + 1));
      }),
    );
  });

  test('keep the place they are zoomed about', () => {
    const shown = zoom(extent, extent, 2, placeIn(extent, Date.UTC(2024, 2, 25)));
    expect(placeIn(shown, Date.UTC(2024, 2, 25))).toBeCloseTo(placeIn(extent, Date.UTC(2024, 2, 25)), 1);
  });

  test('come back from the state they are kept in', () => {
    fc.assert(
      fc.property(months, (shown) => {
        expect(windowOf(extent, toState(extent, shown))).toEqual(shown);
      }),
    );
    expect(toState(extent, extent)).toEqual({ from: null, to: null });
  });

  test('follow a drag and stay within the data, whatever it began on', () => {
    const month = fc.integer({ min: extent.first, max: extent.last });
    fc.assert(
      fc.property(months, month, month, fc.constantFrom('first', 'last', null), (shown, from, now, end) => {
        const drag = beginDrag(extent, shown, from, end);
        const asked = draggedTo(extent, drag, now);
        expect(inside(asked)).toBe(true);
        if (drag.kind === 'move') expect(lengthOf(asked)).toBe(lengthOf(shown));
      }),
    );
  });
});

describe('what the controls know before the rows have come', () => {
  const timeline = someTimeline(200);
  const outline = outlineOf(timeline);

  test('counts every event once in the overview', () => {
    expect(outline.total).toBe(200);
    expect(outline.bars.reduce((sum, count) => sum + count, 0)).toBe(200);
    expect(barsOf([], outline.extent).every((count) => count === 0)).toBe(true);
  });

  test('draws the same overview before the rows have come, with nothing to choose from yet', () => {
    const before = outlineBefore(bareOutline(timeline));
    expect(before).toMatchObject({ total: 200, extent: outline.extent, bars: outline.bars });
    expect(before).toMatchObject({ countries: {}, actors: {}, kinds: [], statuses: [] });
  });

  test('offers only kinds and statuses that occur', () => {
    expect(outline.kinds.every((kind) => timeline.events.some((event) => event.kind === kind))).toBe(true);
    expect(outline.statuses.every((status) => timeline.events.some((event) => event.status === status))).toBe(
      true,
    );
  });
});
