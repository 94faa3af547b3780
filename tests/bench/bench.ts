/**
 * `npm run bench`: what the built site weighs and costs, beside its limits. Also writes bench-results/bench.json. Byte limits are held by the
 * tests; times are printed for comparison in one run and never fail anything.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chart as campaign } from '../../src/charts/campaign-timeline/chart.ts';
import { defaultState } from '../../src/charts/kit/state.ts';
import { loadDataset } from '../../src/data/load.ts';
import { eagerScriptWeight, islandWeight, pageWeight } from './bytes.ts';
import { fontsOnFirstView, layoutShift, withSite } from './in-browser.ts';

interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'kB' | 'ms' | '' | '×';
  readonly limit?: number;
}

const kB = (bytes: number): number => Math.round(bytes / 100) / 10;
const story = 'index.html';

function bytes(): Figure[] {
  const map = islandWeight(story, 'target-map', 'breach-timeline');
  const timeline = islandWeight(story, 'campaign-timeline');
  const breach = islandWeight(story, 'breach-timeline');
  const page = pageWeight(story);
  return [
    { what: 'story: HTML + CSS, gzip', value: kB(page.gzip), unit: 'kB', limit: 60 },
    { what: 'story: HTML + CSS, brotli', value: kB(page.brotli), unit: 'kB' },
    {
      what: 'story: scripts before any scroll, gzip',
      value: kB(eagerScriptWeight(story).gzip),
      unit: 'kB',
      limit: 35,
    },
    {
      what: 'map: script + styles beside the shared framework, gzip',
      value: kB(map.script.gzip),
      unit: 'kB',
      limit: 50,
    },
    { what: 'map: geometry and rows, gzip', value: kB(map.data.gzip), unit: 'kB', limit: 35 },
    {
      what: 'campaign timeline: script with the framework, gzip',
      value: kB(timeline.script.gzip),
      unit: 'kB',
    },
    {
      what: 'campaign timeline: rows, and entries that load on demand, gzip',
      value: kB(timeline.data.gzip),
      unit: 'kB',
    },
    {
      what: 'breach timeline: script and rows, gzip',
      value: kB(breach.script.gzip + breach.data.gzip),
      unit: 'kB',
    },
    { what: '/sources/: HTML + CSS, gzip', value: kB(pageWeight('sources/index.html').gzip), unit: 'kB' },
  ];
}

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

/** The real events repeated with new ids and days until there are `count`. */
function manyEvents(count: number): ReturnType<typeof campaign.select> {
  const dataset = loadDataset();
  const events = Array.from({ length: count }, (_, index) => {
    const event = dataset.events[index % dataset.events.length];
    if (!event) throw new Error('content/data/events.csv is empty');
    return { ...event, id: `${event.id}-${String(index)}` };
  });
  return campaign.select({ ...dataset, events });
}

function sceneCost(): Figure[] {
  const state = defaultState(campaign.state);
  const costs = [100, 1_000, 10_000].map((count) => {
    const data = manyEvents(count);
    return { count, ms: median(() => campaign.scene(data, 1080, state)) };
  });
  const [, thousand, tenThousand] = costs;
  return [
    ...costs.map(({ count, ms }) => ({
      what: `campaign timeline: scene() of ${count.toLocaleString('en-GB')} events`,
      value: ms,
      unit: 'ms' as const,
      ...(count === 10_000 ? { limit: 50 } : {}),
    })),
    {
      what: 'the same: growth from 1,000 to 10,000 events (n log n is 13.3)',
      value: Math.round(((tenThousand?.ms ?? 0) / (thousand?.ms ?? 1)) * 10) / 10,
      unit: '×',
    },
  ];
}

const browser = await withSite(async (chromium, origin) => [
  {
    what: 'fonts on first view, phone',
    value: kB(await fontsOnFirstView(chromium, `${origin}/`)),
    unit: 'kB' as const,
    limit: 90,
  },
  ...(await Promise.all(
    [360, 1280].map(async (width) => ({
      what: `layout shift over a full scroll, ${String(width)} px`,
      value: Math.round((await layoutShift(chromium, `${origin}/`, width)) * 10_000) / 10_000,
      unit: '' as const,
      limit: 0.01,
    })),
  )),
]);

const figures: Figure[] = [...bytes(), ...browser, ...sceneCost()];
for (const { what, value, unit, limit } of figures) {
  const verdict =
    limit === undefined ? '' : `limit ${String(limit)} ${unit}${value > limit ? '  ← over' : ''}`;
  console.log(`${what.padEnd(66)} ${String(value).padStart(8)} ${unit.padEnd(3)} ${verdict}`);
}
mkdirSync('bench-results', { recursive: true });
writeFileSync('bench-results/bench.json', `${JSON.stringify(figures, null, 2)}\n`);
