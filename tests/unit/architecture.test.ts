import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FILES, read } from '../fixtures/files.ts';

const CODE = FILES.filter((file) => /^src\/.*\.(ts|astro|svelte)$/.test(file));
const WRITTEN = FILES.filter(
  (file) =>
    /\.(ts|js|mjs|json|astro|svelte|css|md|mdx|yaml|csv|svg|html)$/.test(file) || !/\.\w+$/.test(file),
);
const CHARTS = [
  ...new Set(FILES.flatMap((file) => /^src\/charts\/([^/]+)\/chart\.ts$/.exec(file)?.[1] ?? [])),
];

/** Floors of the house: a file may import from its own floor and from those below. */
const FLOORS: readonly (readonly string[])[] = [
  ['data'],
  ['charts'],
  ['surfaces', 'story', 'site', 'teach', 'ledger', 'tables', 'search'],
  ['pages'],
];
const floorOf = (file: string): number =>
  FLOORS.findIndex((floor) => floor.some((folder) => file.startsWith(`src/${folder}/`)));
const chartOf = (file: string): string | undefined =>
  CHARTS.find((chart) => file.startsWith(`src/charts/${chart}/`));

interface Import {
  readonly from: string;
  readonly to: string;
}

/** What a file imports: other files by their path from the root, packages by their name. */
function importsOf(file: string): Import[] {
  const found = read(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g);
  return [...found].map(([, name = '']) => ({
    from: file,
    to: name.startsWith('.') ? join(dirname(file), name.replace(/\?.*$/, '')) : name,
  }));
}
const IMPORTS = CODE.flatMap(importsOf);
const named = ({ from, to }: Import): string => `${from} imports ${to}`;

describe('imports go down the floors only', () => {
  test('from pages to surfaces, story and site, to charts, to data', () => {
    const upward = IMPORTS.filter(({ from, to }) => floorOf(from) >= 0 && floorOf(to) > floorOf(from));
    expect(upward.map(named)).toEqual([]);
  });

  test('they name files that are there', () => {
    const known = new Set(FILES);
    expect(IMPORTS.filter(({ to }) => to.startsWith('src/') && !known.has(to)).map(named)).toEqual([]);
  });

  test('no chart knows another chart', () => {
    const sideways = IMPORTS.filter(({ from, to }) => chartOf(to) && chartOf(to) !== chartOf(from));
    expect(sideways.map(named)).toEqual([]);
  });

  test('the data knows no browser: neither Svelte nor d3, and of Astro only the schema language', () => {
    const wrong = IMPORTS.filter(
      ({ from, to }) =>
        from.startsWith('src/data/') && /^(svelte|d3|leaflet|astro)/.test(to) && to !== 'astro/zod',
    );
    expect(wrong.map(named)).toEqual([]);
  });
});

describe('a chart is one folder and one content file', () => {
  test('there are charts', () => {
    expect(CHARTS.length).toBeGreaterThanOrEqual(10);
  });

  test.each(CHARTS)('%s has its drawing, island, scene, words and content', (chart) => {
    const needed = ['Drawing.svelte', 'Island.astro', 'scene.ts', 'words.ts'].map(
      (name) => `src/charts/${chart}/${name}`,
    );
    expect([...needed, `content/charts/${chart}.yaml`].filter((file) => !FILES.includes(file))).toEqual([]);
  });

  test('every content file of a chart has its folder', () => {
    const told = FILES.flatMap((file) => /^content\/charts\/(.+)\.yaml$/.exec(file)?.[1] ?? []);
    expect(told.filter((chart) => !CHARTS.includes(chart))).toEqual([]);
  });

  // The element that shows any of them in other people's pages has the site's name, which one chart has too.
  test('no surface, page, story or site file names a chart', () => {
    const rooms = CODE.filter((file) => floorOf(file) >= 2);
    const naming = rooms.filter((file) =>
      CHARTS.some((chart) => read(file).replaceAll('forty-million-chart', '').includes(chart)),
    );
    expect(naming).toEqual([]);
  });
});

describe('files are small and named for one idea', () => {
  const lines = new Map(CODE.map((file) => [file, read(file).trimEnd().split('\n').length]));

  test('half of the source files have 80 lines or fewer', () => {
    const counts = [...lines.values()].sort((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(80);
  });

  test('none has more than 300', () => {
    expect([...lines].filter(([, count]) => count > 300)).toEqual([]);
  });

  test('none is called utils, helpers or common, and only a page is an index', () => {
    const vague = CODE.filter(
      (file) => /\/(utils?|helpers?|common|misc|index)\.\w+$/.test(file) && !file.startsWith('src/pages/'),
    );
    expect(vague).toEqual([]);
  });

  test('the top of the project has at most 20 entries', () => {
    const top = new Set(FILES.map((file) => file.split('/')[0]));
    expect([...top].length).toBeLessThanOrEqual(20);
  });
});

describe('the project stands by itself', () => {
  test('no file reaches for a folder beside the project', () => {
    const outside = ['..', 'shared'].join('/');
    expect(WRITTEN.filter((file) => read(file).includes(outside))).toEqual([]);
  });

  test('no file knows where on this machine the project stands', () => {
    const escaped = process.cwd().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const here = new RegExp(`(^|[\\s"'\`(=])(file://)?${escaped}(/|\\b)`, 'm');
    expect(WRITTEN.filter((file) => here.test(read(file)))).toEqual([]);
  });
});
