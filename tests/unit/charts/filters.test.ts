/** What can be chosen from outside a chart: every option is one its own schema reads, and changes what is shown. */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../src/charts/chart.ts';
import { written } from '../../../src/charts/kit/filter.ts';
import { defaultState, parseState, writeState, type StateSchema } from '../../../src/charts/kit/state.ts';
import { loadDataset } from '../../../src/data/load.ts';

const modules = import.meta.glob<{ chart: Chart }>('../../../src/charts/*/chart.ts', { eager: true });
const CHARTS = Object.values(modules).map(({ chart }) => chart);
const FILTERED = CHARTS.filter((chart) => 'filters' in chart);
const dataset = loadDataset();

test('every chart with controls of its own for filters says what they are', () => {
  const withControls = CHARTS.map(({ id }) => id).filter((id) =>
    existsSync(`src/charts/${id}/Filters.svelte`),
  );
  expect(FILTERED.map(({ id }) => id).sort()).toEqual(withControls.sort());
});

describe.each(FILTERED)('$id', (chart) => {
  const data = chart.select(dataset);
  const filters = chart.filters?.(data) ?? [];
  const schema = chart.state as StateSchema<Record<string, unknown>>;
  const read = (key: string, value: string): Record<string, unknown> =>
    parseState(schema, new URLSearchParams([[key, value]]));

  test('has options in every filter, each for a key of its state and each once', () => {
    for (const { key, options } of filters) {
      expect(Object.keys(schema)).toContain(key);
      expect(options.length, key).toBeGreaterThan(0);
      expect(new Set(options.map(written)).size).toBe(options.length);
      expect(new Set(options.map(({ label }) => label)).size).toBe(options.length);
    }
  });

  test('reads each option as what it is, and writes it back the same', () => {
    for (const { key, options } of filters)
      for (const option of options) {
        const query = new URLSearchParams();
        writeState(schema, read(key, written(option)), query);
        expect([...query], `${key}=${written(option)}`).toEqual([[key, written(option)]]);
      }
  });

  test('says with some option of each filter something else than without it', () => {
    const whole = JSON.stringify(chart.words(data, defaultState(schema)));
    const scene = JSON.stringify(chart.scene(data, 720, defaultState(schema)));
    for (const { key, options } of filters)
      expect(
        options.some((option) => {
          const state = read(key, written(option));
          return (
            JSON.stringify(chart.words(data, state)) !== whole ||
            JSON.stringify(chart.scene(data, 720, state)) !== scene
          );
        }),
        key,
      ).toBe(true);
  });

  test('has the same options at both ends of a range', () => {
    for (const { after, options } of filters.filter((each) => each.after !== undefined))
      expect(filters.find(({ key }) => key === after)?.options).toEqual(options);
  });
});

test('a chart’s state stands where a page finds it without the chart', async () => {
  const states = import.meta.glob<{ state: unknown }>('../../../src/charts/*/state.ts');
  for (const { id, state } of CHARTS)
    expect((await states[`../../../src/charts/${id}/state.ts`]?.())?.state, id).toBe(state);
});
