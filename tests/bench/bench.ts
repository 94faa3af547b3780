/**
 * `npm run bench`: what the built site weighs and costs, beside its limits. Also writes bench-results/bench.json. Byte limits are held by the
 * tests; times are printed for comparison in one run and never fail anything.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { eagerScriptWeight, frameWeight, islandWeight, pageWeight } from './bytes.ts';
import { fontsOnFirstView, layoutShift, withSite } from './in-browser.ts';
import { costsNow, costsOfMany } from './scene-cost.ts';

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

/** What a chart alone weighs, for a frame in someone else’s page: what stands there at once, and all it is with what makes it live. */
function embedBytes(): Figure[] {
  const charts = readdirSync('dist/charts', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return charts.flatMap(({ name }): Figure[] => {
    const { still, live } = frameWeight(name);
    return [
      { what: `embed ${name}: until it is touched, gzip`, value: kB(still.gzip), unit: 'kB', limit: 40 },
      { what: `embed ${name}: live, with all its rows, gzip`, value: kB(live.gzip), unit: 'kB' },
    ];
  });
}

/** Contract: ten thousand events of the campaign timeline in 50 ms. The other charts’ rows are some dozens, and stay so. */
const LIMITS: Readonly<Record<string, number>> = { 'campaign-timeline': 50 };

async function sceneFigures(): Promise<Figure[]> {
  const now = await costsNow();
  const many = await costsOfMany();
  const at = (chart: string, rows: number): number =>
    many.find((each) => each.chart === chart && each.rows === rows)?.ms ?? 0;
  return [
    ...now.map(({ chart, ms }) => ({
      what: `${chart}: scene() of the rows there are`,
      value: ms,
      unit: 'ms' as const,
    })),
    ...many.map(({ chart, rows, ms }) => {
      const limit = rows === 10_000 ? LIMITS[chart] : undefined;
      return {
        what: `${chart}: scene() of ${rows.toLocaleString('en-GB')} rows`,
        value: ms,
        unit: 'ms' as const,
        ...(limit === undefined ? {} : { limit }),
      };
    }),
    ...[...new Set(many.map(({ chart }) => chart))].map((chart) => ({
      what: `${chart}: growth from 1,000 to 10,000 rows (n log n is 13.3)`,
      value: Math.round((at(chart, 10_000) / at(chart, 1_000)) * 10) / 10,
      unit: '×' as const,
    })),
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

const figures: Figure[] = [...bytes(), ...embedBytes(), ...browser, ...(await sceneFigures())];
for (const { what, value, unit, limit } of figures) {
  const verdict =
    limit === undefined ? '' : `limit ${String(limit)} ${unit}${value > limit ? '  ← over' : ''}`;
  console.log(`${what.padEnd(66)} ${String(value).padStart(8)} ${unit.padEnd(3)} ${verdict}`);
}
mkdirSync('bench-results', { recursive: true });
writeFileSync('bench-results/bench.json', `${JSON.stringify(figures, null, 2)}\n`);
