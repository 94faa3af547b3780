/**
 * Rows as no newsroom has them, for every chart: none, one of each, hundreds of each, ten thousand of what most draw however many it is, all on one
 * day, from antiquity to the far future.
 */
import { describe, expect, test } from 'vitest';
import { BRACKETS } from '../../../src/charts/kit/brackets.ts';
import type { Chart, Sized } from '../../../src/charts/chart.ts';
import { defaultState } from '../../../src/charts/kit/state.ts';
import { CHARTS, type ChartEntry } from '../../../src/charts/registry.ts';
import { createDataset, type Dataset } from '../../../src/data/dataset.ts';
import { parseDate } from '../../../src/data/edtf.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { compareDates, type PartialDate } from '../../../src/data/partial-date.ts';
import { TABLE_NAMES, type Rows } from '../../../src/data/tables.ts';
import { drawingMarkup } from '../../../src/surfaces/drawing-file.ts';
import { grown, takesMany } from '../../bench/grown-table.ts';
import { boxes, outside, placesAcross, reaches } from './reach.ts';

const ENTRIES = [...CHARTS.values()];
const dataset = loadDataset();

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isDate = (value: unknown): value is PartialDate => isRow(value) && typeof value['edtf'] === 'string';

interface Make {
  readonly list?: (list: unknown[]) => unknown[];
  readonly date?: (date: PartialDate) => PartialDate;
}

/** The same rows with every list, or every date, made into another. */
function remade(value: unknown, make: Make): unknown {
  if (make.date && isDate(value)) return make.date(value);
  if (Array.isArray(value)) {
    const list = make.list && value.every(isRow) ? make.list(value) : value;
    return list.map((each: unknown) => remade(each, make));
  }
  if (!isRow(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, remade(each, make)]));
}

/** The data's tables, for they alone are rows. */
const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, dataset[name]]));

/** The data with other dates: what charts say of them, and the order they put them in, follow. */
const dated = (date: (date: PartialDate) => PartialDate): Dataset =>
  createDataset(remade(tables, { date }) as Rows);

const datesIn = (value: unknown): PartialDate[] =>
  isDate(value) ? [value] : isRow(value) ? Object.values(value).flatMap(datesIn) : [];

/** One date for the earlier half of all there are, another for the later: so whatever lasts may last for all that is between. */
function halved(early: string, late: string): Dataset {
  const all = datesIn(tables).toSorted(compareDates);
  const middle = all[Math.floor(all.length / 2)];
  return dated((date) => parseDate(middle && compareDates(date, middle) < 0 ? early : late));
}

/** Every table repeated to so many rows, unless it has more. */
const allGrown = (count: number): Dataset =>
  TABLE_NAMES.reduce((all, name) => grown(all, name, Math.max(count, all[name].length)), dataset);

/** A chart's rows as they come to it: through JSON. */
const rowsOf = (chart: Chart, from: Dataset = dataset): unknown =>
  JSON.parse(JSON.stringify(chart.select(from)));

const EXTREMES: Readonly<Record<string, (chart: Chart) => unknown>> = {
  'no rows': (chart) => remade(rowsOf(chart), { list: () => [] }),
  'one row of each': (chart) => remade(rowsOf(chart), { list: (list) => list.slice(0, 1) }),
  'three hundred rows in every table': (chart) => rowsOf(chart, allGrown(300)),
  'everything on one day': (chart) =>
    rowsOf(
      chart,
      dated(() => parseDate('2024-03-25')),
    ),
  'everything in the year −500': (chart) =>
    rowsOf(
      chart,
      dated(() => parseDate('-0500')),
    ),
  'everything in the year 9999': (chart) =>
    rowsOf(
      chart,
      dated(() => parseDate('9999')),
    ),
  'half in the year −500, half in 9999': (chart) => rowsOf(chart, halved('-0500', '9999')),
};

/** Where something holds a number that is none, a size below nought, or words in which one was written. */
const unsound = (value: unknown, at = ''): string[] =>
  (typeof value === 'number' && (!Number.isFinite(value) || (value < 0 && /\.(width|height)$/.test(at)))) ||
  (typeof value === 'string' && /\b(NaN|-?Infinity|undefined|null)\b/.test(value))
    ? [`${at}: ${String(value)}`]
    : isRow(value)
      ? Object.entries(value).flatMap(([key, each]) => unsound(each, `${at}.${key}`))
      : [];

/** What is drawn, or can be hit, beyond the drawing's edges: the first of it, for it may be thousands. */
function beyond(entry: ChartEntry, scene: Sized): string[] {
  const all = [...reaches(drawingMarkup(entry, scene)), ...boxes(scene)];
  return outside(all, scene.width).slice(0, 10);
}

/** px: for each bracket its own width, where room is shortest, and one in it. */
const WIDTHS = BRACKETS.flatMap((width) => [width, width + 200]);

/** @param highest px: what no drawing of so many rows should need */
function expectSound(
  entry: ChartEntry,
  rows: unknown,
  { highest, widths }: { readonly highest: number; readonly widths: readonly number[] },
): void {
  const { chart } = entry;
  const state = defaultState(chart.state);
  for (const width of widths) {
    const scene = chart.scene(rows, width, state);
    expect(scene.width).toBe(width);
    expect(scene.height).toBeGreaterThanOrEqual(0);
    expect(scene.height).toBeLessThan(highest);
    expect(unsound(scene)).toEqual([]);
    expect([width, ...beyond(entry, scene)]).toEqual([width]);
  }
  const { summary, table } = chart.words(rows, state);
  expect(summary).toMatch(/\w.*[.!?]$/s);
  expect(unsound({ summary, table })).toEqual([]);
}

describe.each(ENTRIES)('$chart.id', (entry) => {
  test.each(Object.entries(EXTREMES))('%s: is drawn within its width, and told in words', (_, rows) => {
    expectSound(entry, rows(entry.chart), { highest: 100_000, widths: WIDTHS });
  });
});

/**
 * Not asked for ten thousand, but for the hundreds above: fields of bars, of which three hundred take seconds; lines that are each held against
 * all others; a scale, which names no more likelihoods than stand beside each other.
 */
const NOT_MANY: readonly string[] = ['forty-million', 'who-is-who', 'certainty-scale'];

const MANY = ENTRIES.filter(({ chart }) => !NOT_MANY.includes(chart.id)).flatMap((entry) =>
  takesMany(entry.chart, dataset).map((table) => ({ id: entry.chart.id, table, entry })),
);

test('there are charts that draw as many rows as there are', () => {
  expect(MANY.map(({ id }) => id)).toEqual(expect.arrayContaining(['campaign-timeline', 'attribution-lag']));
});

test.each(MANY)(
  '$id: ten thousand $table are drawn within its width, and told in words',
  ({ entry, table }) => {
    expectSound(entry, rowsOf(entry.chart, grown(dataset, table, 10_000)), {
      highest: 3_000_000,
      widths: BRACKETS,
    });
  },
);

test('what is looked at is what is drawn', () => {
  expect(placesAcross('M1 2h3v4h-3zM10 0l5 5L2e1 -3')).toEqual([1, 4, 1, 10, 15, 20]);
  expect(
    reaches(
      '<svg width="9"><g transform="translate(5 0)scale(2 1)"><path class="m" d="M1 0H4"/></g><text x="100" text-anchor="end">iiii</text><svg x="3" width="4"><path d="M900 0h9"/></svg></svg>',
    ).map(({ left, right }) => [left, Math.round(right)]),
  ).toEqual([
    [7, 13],
    [expect.closeTo(86.2, 1), 100],
    [3, 7],
  ]);
  expect(outside([{ what: 'a bar', left: 90, right: 104 }], 100)).toEqual([
    'a bar from 90.0 to 104.0 of 100',
  ]);
});
