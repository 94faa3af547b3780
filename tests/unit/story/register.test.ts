import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { PEOPLE_PER_BAR, barGrid, barsPath, registerLines } from '../../../src/story/opening/register.ts';

const SHEET = { width: 1280, edge: 40 };
const seeds = fc.integer({ min: 1, max: 2_147_483_646 });

describe('the blacked-out register', () => {
  test('is the same in every build', () => {
    expect(registerLines(34, 27)).toEqual(registerLines(34, 27));
    expect(registerLines(3, 27, 11)).not.toEqual(registerLines(3, 27, 23));
  });

  test('keeps each bar on the sheet, within its line and clear of the next bar, for any seed', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 60 }), (seed, count) => {
        const lines = registerLines(count, 27, seed);
        expect(lines).toHaveLength(count);
        for (const [index, { y, bars }] of lines.entries()) {
          expect(y > index * 27 && y < (index + 1) * 27).toBe(true);
          let clear = SHEET.edge;
          for (const bar of bars) {
            expect(bar.x >= clear && bar.width > 0 && bar.y === y).toBe(true);
            clear = bar.x + bar.width;
          }
          expect(clear).toBeLessThanOrEqual(SHEET.width - SHEET.edge + 15);
        }
      }),
    );
  });

  test('numbers its lines upward, six digits each', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const numbers = registerLines(60, 27, seed).map(({ number }) => number);
        expect(numbers.every((number) => /^\d{6}$/.test(number))).toBe(true);
        expect(numbers).toEqual([...new Set(numbers)].sort());
      }),
    );
  });
});

test('bars are drawn where they stand, each column from its top', () => {
  const bars = registerLines(7, 1).flatMap((line) => line.bars);
  const drawn: unknown[] = [];
  let [x, y, end] = [0, 0, 0];
  for (const [, step, first = '', second] of barsPath(bars).matchAll(/([MHmh])([\d.]+)(?: ([\d.]+))?/g)) {
    if (step === 'M') [x, y] = [Number(first), Number(second)];
    if (step === 'h') end = x + Number(first);
    if (step === 'h') drawn.push({ x, y, width: Number(first) });
    if (step === 'H') expect(end).toBeGreaterThan((x = Number(first)));
    if (step === 'm') y += Number(second);
  }
  expect(drawn).toHaveLength(bars.length);
  expect(new Set(drawn.map((each) => JSON.stringify(each)))).toEqual(
    new Set(bars.map((bar) => JSON.stringify({ x: bar.x, y: bar.y, width: bar.width }))),
  );
});

test('the whole list has a bar for every twenty thousand people of the figure', () => {
  const people = loadDataset().figure('figure-40m-basis.people').value;
  const { bars, rows } = barGrid(people, 50);
  expect([bars * PEOPLE_PER_BAR, rows * 50]).toEqual([people, bars]);
});

test('a list that does not fill its last row still has that row', () => {
  expect(barGrid(PEOPLE_PER_BAR * 101, 50)).toEqual({ bars: 101, rows: 3 });
});
