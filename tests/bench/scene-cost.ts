import { readdirSync } from 'node:fs';
import type { Chart } from '../../src/charts/chart.ts';
import { defaultState } from '../../src/charts/kit/state.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { loadDataset } from '../../src/data/load.ts';

/** Time of a chart's geometry, in milliseconds, at the width of the wide bracket and with nothing filtered. */
export interface SceneCost {
  readonly chart: string;
  readonly rows: number;
  readonly ms: number;
}

const WIDTH = 1080;
const FOLDER = new URL('../../src/charts/', import.meta.url);

/** Milliseconds of the middle one of seven runs, after one to warm up. */
function median(work: () => unknown): number {
  work();
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.round((times.toSorted((a, b) => a - b)[3] ?? 0) * 10) / 10;
}

async function chartOf(id: string): Promise<Chart> {
  const { chart } = (await import(new URL(`${id}/chart.ts`, FOLDER).href)) as { chart: Chart };
  return chart;
}

const cost = (chart: Chart, dataset: Dataset): number => {
  const data = chart.select(dataset);
  const state = defaultState(chart.state);
  return median(() => chart.scene(data, WIDTH, state));
};

/** What drawing the rows that there are costs, once for each chart: the work of one change of a filter. */
export async function costsNow(): Promise<Omit<SceneCost, 'rows'>[]> {
  const ids = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'kit')
    .map(({ name }) => name);
  const costs: Omit<SceneCost, 'rows'>[] = [];
  for (const id of ids) costs.push({ chart: id, ms: cost(await chartOf(id), loadDataset()) });
  return costs;
}

/** Rows repeated with new ids until there are `count`. */
function repeated<Row extends { readonly id: string }>(rows: readonly Row[], count: number): Row[] {
  return Array.from({ length: count }, (_, index) => {
    const row = rows[index % rows.length];
    if (!row) throw new Error('there is no row to repeat');
    return { ...row, id: `${row.id}-${String(index)}` };
  });
}

/** Charts that draw every row of one table, and how that table is made longer. */
const GROWING: readonly (readonly [chart: string, grow: (dataset: Dataset, count: number) => Dataset])[] = [
  ['campaign-timeline', (all, count) => ({ ...all, events: repeated(all.events, count) })],
  ['target-map', (all, count) => ({ ...all, targets: repeated(all.targets, count) })],
  ['attribution-lag', (all, count) => ({ ...all, cases: repeated(all.cases, count) })],
];

/** What many rows would cost: a hundred, a thousand, ten thousand. */
export async function costsOfMany(): Promise<SceneCost[]> {
  const costs: SceneCost[] = [];
  for (const [id, grow] of GROWING) {
    const chart = await chartOf(id);
    for (const rows of [100, 1_000, 10_000])
      costs.push({ chart: id, rows, ms: cost(chart, grow(loadDataset(), rows)) });
  }
  return costs;
}
