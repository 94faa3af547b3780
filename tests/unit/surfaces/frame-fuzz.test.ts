/** Whatever the address of a frame says, its chart is drawn from values there are, and says nothing of it. */
import { describe, expect, test } from 'vitest';
import { parseState } from '../../../src/charts/kit/state.ts';
import { CHARTS } from '../../../src/charts/registry.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { frameSchema } from '../../../src/surfaces/embed/view.ts';
import { always, hostileQuery, MARKER } from '../../fixtures/hostile.ts';

const QUERIES_EACH = 300;
/** px: one of each bracket. */
const WIDTHS = [280, 720, 1200];

/** Ids, values of closed lists, codes of countries. Anything else is not from a list or an id. */
const PLAIN = /^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$/;

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

test('there are enough queries', () => {
  expect(CHARTS.size * QUERIES_EACH).toBeGreaterThanOrEqual(2000);
});

describe.each([...CHARTS.values()].map(({ chart }) => chart))('$id', (chart) => {
  const schema = frameSchema(chart as typeof chart & { state: object });
  const keys = Object.keys(schema);
  const queries = always(hostileQuery([...keys, 'childId']), QUERIES_EACH);
  const data = chart.select(loadDataset());

  test('every query is read as values there are, and drawn and told without a trace of what it said', () => {
    const wrong: unknown[] = [];
    queries.forEach((query, index) => {
      const state = parseState(schema, new URLSearchParams(query));
      const scene = chart.scene(data, WIDTHS[index % WIDTHS.length] ?? 0, state);
      const told = JSON.stringify([scene, chart.words(data, state)]);
      const strange = stringsIn(state).filter((text) => !PLAIN.test(text));
      const isShown = told.toLowerCase().includes(MARKER);
      const isSame =
        Object.keys(state).join() === keys.join() && Object.getPrototypeOf(state) === Object.prototype;
      const isFit = scene.height > 0 && scene.height <= 10_000;
      if (strange.length > 0 || isShown || !isSame || !isFit)
        wrong.push({ query, strange, isShown, height: scene.height });
    });
    expect(wrong).toEqual([]);
  });

  test('a value that a query rightly asks for is taken among the wrong ones', () => {
    const query = new URLSearchParams(`__proto__=1&${queries[0] ?? ''}`);
    query.set('theme', 'dark');
    expect(parseState(schema, query)).toMatchObject({ theme: 'dark' });
  });
});
