import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { laneOf, lanesOf } from '../../../src/charts/campaign-timeline/lanes.ts';
import { GAP, stack, type Item } from '../../../src/charts/campaign-timeline/pack.ts';
import { place } from '../../../src/charts/campaign-timeline/place.ts';
import { select } from '../../../src/charts/campaign-timeline/rows.ts';
import { textWidth } from '../../../src/charts/kit/text-width.ts';
import { loadDataset } from '../../../src/data/load.ts';

const { timeline } = select(loadDataset());
const by = (countries: readonly string[], actor = ''): { countries: readonly string[]; actor: string } => ({
  countries,
  actor,
});

describe('the lane of an event', () => {
  test.each([
    [['GB'], 'GB'],
    [['CN', 'GB', 'US'], 'CN'],
    [['GB', 'US', 'CA', 'AU', 'NZ'], 'joint'],
    [['NO'], 'elsewhere'],
    [['EU', 'CN', 'IR'], 'elsewhere'],
    [[], 'elsewhere'],
  ])('of %j is %s', (countries, lane) => {
    expect(laneOf('country', by(countries))).toBe(lane);
  });

  test.each([
    ['apt31', 'apt31'],
    ['china-unnamed', 'china-unnamed'],
    ['', 'none'],
    ['some-new-group', 'other'],
  ])('by “%s” is %s', (actor, lane) => {
    expect(laneOf('actor', by(['GB'], actor))).toBe(lane);
  });

  test.each(['country', 'actor'] as const)('is among the lanes by %s, and none is empty', (choice) => {
    const used = new Set(timeline.events.map((event) => laneOf(choice, event)));
    expect(new Set(lanesOf(timeline, choice).map(({ id }) => id))).toEqual(used);
  });

  test('lanes by country begin with the Five Eyes and the country they accuse', () => {
    expect(
      lanesOf(timeline, 'country')
        .map(({ id }) => id)
        .slice(0, 6),
    ).toEqual(['GB', 'US', 'CA', 'AU', 'NZ', 'CN']);
  });
});

const LENGTH = 600;
const items = fc
  .array(
    fc.record({
      x0: fc.integer({ min: 0, max: LENGTH - 10 }),
      long: fc.oneof(fc.integer({ min: 6, max: 20 }), fc.integer({ min: 20, max: 300 })),
      title: fc.string({ maxLength: 50 }),
      weight: fc.integer({ min: 0, max: 9 }),
    }),
    { maxLength: 40 },
  )
  .map((some) =>
    some
      .map(({ x0, long, title, weight }, index): Item => {
        return { id: String(index), x0, x1: Math.min(LENGTH, x0 + long), title, strong: weight > 7, weight };
      })
      .sort((a, b) => a.x0 - b.x0),
  );

describe('stacking marks', () => {
  test('never puts two into one place, and uses no more rows than are ever needed at once', () => {
    fc.assert(
      fc.property(items, (some) => {
        const rows = stack(some, Infinity);
        some.forEach((a, index) => {
          some.slice(0, index).forEach((b, other) => {
            if (rows[index] === rows[other]) expect(b.x1 + GAP.mark).toBeLessThanOrEqual(a.x0);
          });
        });
        const atOnce = some.map(({ x0 }) => some.filter((b) => b.x0 <= x0 && b.x1 + GAP.mark > x0).length);
        expect(Math.max(-1, ...rows) + 1).toBeLessThanOrEqual(Math.max(0, ...atOnce));
      }),
    );
  });

  test('leaves out what finds no row, and never more rows than allowed', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 0, max: 4 }), (some, most) => {
        const rows = stack(some, most);
        expect(rows).toHaveLength(some.length);
        expect(rows.every((row) => row >= -1 && row < most)).toBe(true);
      }),
    );
  });
});

describe('placing labels', () => {
  test('keeps every mark, within its rows, clear of each other and of every label', () => {
    fc.assert(
      fc.property(items, (some) => {
        const rows = stack(some, Infinity);
        const count = Math.max(0, ...rows) + 2;
        const placed = place(some, rows, count, LENGTH, 100);
        expect(placed.map(({ item }) => item.id)).toEqual(some.map(({ id }) => id));
        const boxes = placed.flatMap(({ item, row, side }) => {
          expect(row).toBeLessThan(count);
          const label = textWidth(item.title, 13, item.strong ? 600 : 400);
          const mark = { row, from: item.x0, to: item.x1 };
          if (side === 'right')
            return [mark, { row, from: item.x1 + GAP.label, to: item.x1 + GAP.label + label }];
          if (side === 'left')
            return [mark, { row, from: item.x0 - GAP.label - label, to: item.x0 - GAP.label }];
          return side === 'below' ? [mark, { row: row + 1, from: item.x0, to: item.x0 + label }] : [mark];
        });
        boxes.forEach((a, index) => {
          expect(a.from >= 0 && a.to <= LENGTH).toBe(true);
          for (const b of boxes.slice(0, index))
            expect(a.row === b.row && a.from < b.to && b.from < a.to).toBe(false);
        });
      }),
    );
  });

  test('serves the weightiest first', () => {
    const title = 'A label that takes all the room there is on this one row of ours';
    const two = [0, 1].map((index): Item => ({
      id: String(index),
      x0: 20 + index * 20,
      x1: 30 + index * 20,
      title,
      strong: false,
      weight: index,
    }));
    expect(place(two, [0, 0], 1, LENGTH, 10).map(({ side }) => side)).toEqual([null, 'right']);
  });

  test('lets a mark change places with one that needs no label there', () => {
    const wide = 'A long label that needs some room';
    const some: Item[] = [
      { id: 'blocker', x0: 250, x1: 260, title: wide.repeat(9), strong: false, weight: 0 },
      { id: 'blocker-too', x0: 305, x1: 320, title: wide.repeat(9), strong: false, weight: 0 },
      { id: 'first', x0: 280, x1: 290, title: wide, strong: false, weight: 9 },
      { id: 'second', x0: 281, x1: 291, title: wide.repeat(9), strong: false, weight: 1 },
    ];
    const placed = place(some, [0, 0, 0, 1], 2, LENGTH, 10);
    expect(placed.find(({ item }) => item.id === 'first')).toMatchObject({ row: 1, side: 'right' });
    expect(placed.find(({ item }) => item.id === 'second')).toMatchObject({ row: 0 });
  });
});
