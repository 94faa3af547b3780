import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeTicks, type TimeTick } from '../../../src/charts/kit/time-axis.ts';
import { parseDate } from '../../../src/data/edtf.ts';
import { earliest, latest } from '../../../src/data/partial-date.ts';
import { someDate } from '../../fixtures/dates.ts';
import { inEachZone } from '../../fixtures/zones.ts';

const over = (text: string, length: number, room: number): TimeTick[] => {
  const date = parseDate(text);
  return timeTicks(earliest(date), latest(date), length, room);
};
const labels = (text: string, length: number, room: number): string[] =>
  over(text, length, room).map(({ label }) => label);

test.each([
  ['2021-08-24', 600, 40, ['24 Aug']],
  ['2021-08-30/2021-09-02', 600, 40, ['30 Aug', '31 Aug', '1 Sep', '2 Sep']],
  ['2020-11/2021-02', 600, 40, ['Nov', 'Dec', '2021', 'Feb']],
  [
    '2021/2023',
    1200,
    40,
    ['2021', 'Apr', 'Jul', 'Oct', '2022', 'Apr', 'Jul', 'Oct', '2023', 'Apr', 'Jul', 'Oct'],
  ],
  ['2010/2025', 600, 80, ['2010', '2015', '2020', '2025']],
])('%s on %d px, %d px apart, is marked %j', (text, length, room, expected) => {
  inEachZone(() => {
    expect(labels(text, length, room)).toEqual(expected);
  });
});

test('only a new year is drawn stronger', () => {
  expect(over('2020-11/2021-02', 600, 40).map(({ major }) => major)).toEqual([false, false, true, false]);
});

test('years before our era are marked as such', () => {
  expect(labels('-0500/0500', 600, 60)).toContain('1 BCE');
});

describe('for any stretch of time', () => {
  const stretches = fc.tuple(someDate, someDate).map(([a, b]) => {
    const [one, other] = [parseDate(a.text), parseDate(b.text)];
    return [Math.min(earliest(one), earliest(other)), Math.max(latest(one), latest(other))] as const;
  });
  const short = fc
    .tuple(someDate, fc.integer({ min: 0, max: 4000 }))
    .map(
      ([{ text }, days]) =>
        [earliest(parseDate(text)), earliest(parseDate(text)) + (days + 1) * 86_400_000 - 1] as const,
    );

  test('labels stand in order inside it, and never closer than their room', () => {
    fc.assert(
      fc.property(
        fc.oneof(stretches, short),
        fc.integer({ min: 100, max: 2000 }),
        fc.integer({ min: 20, max: 90 }),
        ([min, max], length, room) => {
          const ticks = timeTicks(min, max, length, room);
          ticks.forEach(({ at }, index) => {
            expect(at >= min && at <= max).toBe(true);
            const before = ticks[index - 1];
            if (before) expect(((at - before.at) * length) / (max - min)).toBeGreaterThanOrEqual(room);
          });
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('each label is the date it stands at', () => {
    fc.assert(
      fc.property(fc.oneof(stretches, short), ([min, max]) => {
        for (const { at, major } of timeTicks(min, max, 800, 50)) {
          const date = new Date(at);
          expect(at % 86_400_000 === 0).toBe(true);
          expect(major).toBe(date.getUTCMonth() === 0 && date.getUTCDate() === 1);
        }
      }),
    );
  });
});

test('ten thousand years on a phone keep their room', () => {
  const ticks = over('-0500/9999', 280, 60);
  expect(ticks.length).toBeGreaterThan(1);
  expect(ticks.length).toBeLessThanOrEqual(5);
});
