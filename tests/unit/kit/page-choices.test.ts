import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PAGE_CHOICES, chartQuery, pageChoices } from '../../../src/charts/kit/page-choices.ts';
import { CHARTS } from '../../../src/charts/registry.ts';
import { FRAME_CHOICES } from '../../../src/surfaces/embed/view.ts';

const read = (query: string): unknown => Object.fromEntries(pageChoices(new URLSearchParams(query)));
const keys = Object.keys(PAGE_CHOICES);

test('no chart and no frame uses a key of the whole page for something else', () => {
  const taken = [...CHARTS.values()].flatMap(({ chart }) => Object.keys(chart.state));
  expect([...taken, ...Object.keys(FRAME_CHOICES), 'chart'].filter((key) => keys.includes(key))).toEqual([]);
});

describe('what is asked of the whole page', () => {
  test('is read beside anything else', () => {
    expect(read('focus=a&text=plain&view=class')).toEqual({ text: 'plain', view: 'class' });
    expect(read('view=class')).toEqual({ view: 'class' });
    expect(read('')).toEqual({});
  });

  test.each([
    'text=full',
    'text=',
    'text=PLAIN',
    'view=plain',
    'text=<b>',
    'text=constructor',
    '__proto__=plain',
  ])('is nothing when it is not known: %s', (query) => {
    expect(read(query)).toEqual({});
  });

  test('is a known key with a known value, whatever an address holds', () => {
    const values = fc.oneof(fc.string(), fc.constantFrom('plain', 'class', '__proto__'));
    const pairs = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...keys), fc.string()), values));
    fc.assert(
      fc.property(pairs, (all) => {
        for (const [key, value] of pageChoices(new URLSearchParams(all)))
          expect(PAGE_CHOICES[key as keyof typeof PAGE_CHOICES]).toContain(value);
      }),
    );
  });
});

describe('what is asked of a chart', () => {
  test.each([
    ['?text=plain', ''],
    ['?view=class&text=plain', ''],
    ['?text=nonsense', ''],
    ['?focus=a&text=plain', '?focus=a'],
    ['?chart=map&country=GB,US', '?chart=map&country=GB,US'],
    ['', ''],
  ])('in %s is %s', (search, left) => {
    expect(chartQuery(search)).toBe(left);
  });
});
