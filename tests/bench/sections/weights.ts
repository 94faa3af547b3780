import { readdirSync } from 'node:fs';
import { KIND_BUDGETS, PART_BUDGETS, frameLimit } from '../budgets.ts';
import { eagerScriptWeight, frameWeight, islandWeight, pageWeight, type Weight } from '../bytes.ts';
import { kB, type Figure } from '../figure.ts';
import { addressOf, builtKinds, type PageKind } from '../page-kinds.ts';

const STORY = 'index.html';

/** The heaviest of some pages, by one measure. */
function heaviest(
  files: readonly string[],
  weigh: (file: string) => Weight,
): { file: string; weight: Weight } {
  const [found] = files
    .map((file) => ({ file, weight: weigh(file) }))
    .toSorted((a, b) => b.weight.gzip - a.weight.gzip);
  if (!found) throw new Error('a kind with no page');
  return found;
}

/** One thing in both compressions; the limit is for gzip. */
function both(what: string, weight: Weight, limit?: number): Figure[] {
  return [
    { what: `${what}, gzip`, value: kB(weight.gzip), unit: 'kB', ...(limit !== undefined && { limit }) },
    { what: `${what}, brotli`, value: kB(weight.brotli), unit: 'kB' },
  ];
}

function kindFigures({ name, files, page: pageLimit, script: scriptLimit }: PageKind): Figure[] {
  const page = heaviest(files, pageWeight);
  const script = heaviest(files, eagerScriptWeight);
  const which = files.length > 1 ? ` (heaviest of ${String(files.length)}: ${addressOf(page.file)})` : '';
  return [
    ...both(`${name}: HTML + CSS${which}`, page.weight, pageLimit),
    ...both(`${name}: script before any scroll`, script.weight, scriptLimit),
  ];
}

function storyParts(): Figure[] {
  const { script, data } = islandWeight(STORY, 'target-map', 'breach-timeline');
  return [
    ...both('map: script + styles beside the shared framework', script, PART_BUDGETS.mapScript),
    ...both('map: geometry and rows', data, PART_BUDGETS.mapData),
  ];
}

/** What a chart alone weighs in someone else’s page: what stands there at once, what it is once it is live, and with what opens in it. */
function frameFigures(chart: string): Figure[] {
  const { still, woken, opened } = frameWeight(chart);
  return [
    ...both(`frame ${chart}: until it is touched`, still, frameLimit(chart)),
    ...both(`frame ${chart}: woken, with its rows`, woken),
    ...(opened.gzip > woken.gzip ? both(`frame ${chart}: with the rows of every entry`, opened) : []),
  ];
}

/** Bytes of every kind of page, of the story’s map and of every chart in a frame. */
export function run(): Figure[] {
  const kinds = builtKinds();
  const charts = readdirSync('dist/embed', { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'v1',
  );
  const missing = KIND_BUDGETS.filter(({ name }) => !kinds.some((kind) => kind.name === name));
  return [
    ...kinds.flatMap(kindFigures),
    ...storyParts(),
    ...charts.flatMap(({ name }) => frameFigures(name)),
    ...missing.map(({ name, page }): Figure => {
      return { what: `${name}: no such page is built`, value: undefined, unit: 'kB', limit: page };
    }),
  ];
}
