import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askForRows } from '../../../src/charts/kit/ask-for-rows.ts';
import { LOST, type Losing } from '../../../src/charts/kit/lost.ts';

/** An element in an island, and how often the island said that something was lost. */
function anIsland(): { chart: Element; island: Losing; lost: () => number } {
  let count = 0;
  const island = {
    dispatchEvent: ({ type }: Event) => {
      if (type === LOST) count += 1;
      return true;
    },
  } as unknown as Losing;
  return { chart: { closest: () => island } as unknown as Element, island, lost: () => count };
}

describe('rows that do not come, or cannot be drawn', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('are told to whatever is around the chart, which can ask again', async () => {
    const { chart, island, lost } = anIsland();
    const answers = [
      Promise.reject(new Error('cut off')),
      Promise.resolve('no rows'),
      Promise.resolve('rows'),
    ];
    const taken: string[] = [];
    const ask = askForRows(
      () => chart,
      () => answers.shift() ?? Promise.reject(new Error('asked too often')),
      (rows) => {
        if (rows !== 'rows') throw new Error('cannot be drawn');
        taken.push(rows);
      },
    );
    await ask;
    expect([lost(), taken]).toEqual([1, []]);
    await island.again?.();
    expect([lost(), taken]).toEqual([2, []]);
    await island.again?.();
    expect([lost(), taken]).toEqual([2, ['rows']]);
  });

  test('of a chart that is gone are told to nobody', async () => {
    await expect(
      askForRows(
        () => undefined,
        () => Promise.reject(new Error('cut off')),
        () => undefined,
      ),
    ).resolves.toBeUndefined();
  });
});
