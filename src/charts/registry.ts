import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Chart } from './chart.ts';

/** One chart with everything its folder holds. */
export interface ChartEntry {
  readonly chart: Chart;
  /** A Svelte component; given a `scene`, it writes one `<svg>`. */
  readonly Drawing: AstroComponentFactory;
  readonly Island: AstroComponentFactory;
}

const charts = import.meta.glob<{ chart: Chart }>('./*/chart.ts', { eager: true });
const drawings = import.meta.glob<{ default: ChartEntry['Drawing'] }>('./*/Drawing.svelte', { eager: true });
const islands = import.meta.glob<{ default: AstroComponentFactory }>('./*/Island.astro', { eager: true });

function entry(path: string, chart: Chart): [string, ChartEntry] {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const Drawing = drawings[`${folder}/Drawing.svelte`]?.default;
  const Island = islands[`${folder}/Island.astro`]?.default;
  if (!Drawing || !Island || folder !== `./${chart.id}`)
    throw new Error(`src/charts/${chart.id} needs chart.ts (with that id), Drawing.svelte and Island.astro`);
  return [chart.id, { chart, Drawing, Island }];
}

/** Every chart there is, by id: a new folder is found by itself. */
export const CHARTS: ReadonlyMap<string, ChartEntry> = new Map(
  Object.entries(charts).map(([path, module]) => entry(path, module.chart)),
);

/**
 * One chart.
 * @throws Error that names all there are, when there is none of that id.
 */
export function chartEntry(id: string): ChartEntry {
  const found = CHARTS.get(id);
  if (!found) throw new Error(`There is no chart “${id}”; there are: ${[...CHARTS.keys()].join(', ')}`);
  return found;
}
