import { readdirSync } from 'node:fs';
import type { Chart } from '../../../src/charts/chart.ts';
import { defaultState } from '../../../src/charts/kit/state.ts';
import type { Dataset } from '../../../src/data/dataset.ts';
import { loadDataset } from '../../../src/data/load.ts';
import type { TableName } from '../../../src/data/tables.ts';
import { LIMITS } from '../budgets.ts';
import { rounded, type Figure } from '../figure.ts';
import { grown, takesMany } from '../grown-table.ts';
import { progress } from '../progress.ts';
import { growthExponent, linearithmicExponent, median, type Sample } from '../statistics.ts';

/** Px: the width of the wide bracket. */
const WIDTH = 1080;
const SIZES = [100, 1_000, 10_000] as const;
const RUNS = 7;
/** ms: what takes longer than this is measured once, and not with ten times the rows, which could take minutes. */
const LONG = 250;
const FOLDER = new URL('../../../src/charts/', import.meta.url);

/** The one chart that is promised to bear ten thousand events. The others draw some dozens of rows, each with words beside it. */
const HELD = 'campaign-timeline';

const isChart = (name: string): boolean => name !== 'kit';

async function charts(): Promise<Chart[]> {
  const ids = readdirSync(FOLDER, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && isChart(entry.name),
  );
  const modules = ids.map(
    ({ name }) => import(new URL(`${name}/chart.ts`, FOLDER).href) as Promise<{ chart: Chart }>,
  );
  return (await Promise.all(modules)).map(({ chart }) => chart);
}

/** ms: some systems count the processor's time in steps of four. What takes less is done so often that a step is little. */
const COUNTABLE = 40;

/**
 * Milliseconds that the processor gives to some work: what else the machine does meanwhile is not in it. The middle of seven runs after one
 * to warm up, each of as many times as can be counted.
 */
function time(work: () => unknown): number {
  const run = (times: number): number => {
    const start = process.threadCpuUsage();
    for (let left = times; left > 0; left--) work();
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000 / times;
  };
  const first = run(1);
  if (first > LONG) return first;
  let times = 1;
  while (run(times) * times < COUNTABLE) times *= 2;
  return median(Array.from({ length: RUNS }, () => run(times)));
}

/** Milliseconds of a chart’s geometry, with nothing filtered: the work of one change of a filter. */
function cost(chart: Chart, dataset: Dataset): number {
  const data = chart.select(dataset);
  const state = defaultState(chart.state);
  return time(() => chart.scene(data, WIDTH, state));
}

/** Costs of ever more rows, as far as they are bearable. */
function samplesOf(chart: Chart, table: TableName, all: Dataset): Sample[] {
  const samples: Sample[] = [];
  for (const rows of SIZES) {
    if ((samples.at(-1)?.[1] ?? 0) > LONG) break;
    samples.push([rows, cost(chart, grown(all, table, rows))]);
  }
  return samples;
}

function growthOf(chart: Chart, table: TableName, all: Dataset): Figure[] {
  const samples = samplesOf(chart, table, all);
  const isHeld = chart.id === HELD;
  const most = rounded(linearithmicExponent(SIZES), 2);
  return [
    ...SIZES.map((rows, index): Figure => {
      const what = `${chart.id}: scene() of ${rows.toLocaleString('en-GB')} ${table}`;
      const ms = samples[index]?.[1];
      return {
        ...{ what, value: ms === undefined ? undefined : rounded(ms), unit: 'ms' },
        ...(isHeld && rows === SIZES[2] && { limit: LIMITS.scene }),
        ...(ms === undefined && { note: `fewer rows already take more than ${String(LONG)} ms` }),
      };
    }),
    {
      what: `${chart.id}: cost grows as ${table} to the power of (n log n: ${String(most)})`,
      ...{ value: rounded(growthExponent(samples), 2), unit: '' },
      ...(isHeld && { limit: most }),
    },
  ];
}

/** Cost of every chart’s geometry: with the rows there are, and with many more of each table of which it draws every row. */
export async function run(): Promise<Figure[]> {
  const all = loadDataset();
  const every = await charts();
  return [
    ...every.map((chart): Figure => {
      return {
        what: `${chart.id}: scene() of the rows there are`,
        value: rounded(cost(chart, all)),
        unit: 'ms',
      };
    }),
    ...every.flatMap((chart) => {
      progress(`scene() of ${chart.id}`);
      return takesMany(chart, all).flatMap((table) => growthOf(chart, table, all));
    }),
  ];
}
