import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LIST, type KeepingList } from '../../src/site/offline/kept-with.ts';
import {
  BASE,
  DECKS,
  EMBEDS,
  FILES,
  PAGES,
  pageAt,
  PINNED,
  readBytes,
  readText,
  WITH_SHELL,
} from './site.ts';

const worker = readText('sw.js');
const list = JSON.parse(readText(LIST)) as KeepingList;

/** Scripts of a page with what they import, as far as they may be loaded. */
function scriptsOf(html: string): string {
  const all = [...FILES].filter((file) => file.startsWith('_astro/') && file.endsWith('.js'));
  const seen = new Set<string>();
  const look = (text: string): string =>
    all
      .filter((file) => !seen.has(file) && text.includes(file.slice('_astro/'.length)))
      .map((file) => {
        seen.add(file);
        return readText(file) + look(readText(file));
      })
      .join('');
  return html + look(html);
}
const REGISTERS = 'serviceWorker';

describe('the service worker', () => {
  test('weighs at most 10 kB, and the list of what is kept with which page 10 kB', () => {
    expect(gzipSync(worker, { level: 9 }).length).toBeLessThanOrEqual(10_000);
    expect(gzipSync(readBytes(LIST), { level: 9 }).length).toBeLessThanOrEqual(10_000);
  });

  test('is one script without another, and says nothing of when or where it was built', () => {
    expect(worker).not.toMatch(/importScripts|\bimport\s*\(|\bimport\s*['"{*]/);
    expect(worker).not.toMatch(/20\d\d-\d\d-\d\d|file:\/\//);
    expect(worker).not.toContain(process.cwd());
  });

  test('keeps the offline page with files that are there', () => {
    const [, written = ''] = /"files":(\[[^\]]*\])/.exec(worker) ?? [];
    const files = JSON.parse(written) as string[];
    expect(files.at(-1)).toBe('offline/');
    expect(files.filter((file) => file.endsWith('.woff2')).length).toBeGreaterThan(0);
    expect(files.filter((file) => !FILES.has(file.replace(/\/$/, '/index.html')))).toEqual([]);
    // Pages are altered after the build, when links to PDFs come into them: none of those may be among them.
    expect(files.filter((file) => file.endsWith('/'))).toEqual(['offline/']);
  });

  test('comes with every page of the site, and with no frame and no frozen copy', () => {
    const pages = [...WITH_SHELL, ...DECKS];
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.filter(({ html }) => !scriptsOf(html).includes(REGISTERS)).map(({ file }) => file)).toEqual(
      [],
    );
    const others = [...EMBEDS, ...PINNED];
    expect(others.length).toBeGreaterThan(10);
    expect(others.filter(({ html }) => scriptsOf(html).includes(REGISTERS)).map(({ file }) => file)).toEqual(
      [],
    );
  });
});

describe('what is kept with a page', () => {
  const ways = Object.keys(list);

  test('is told of the story and of every lesson', () => {
    const plans = DECKS.map(({ address }) => address.slice(BASE.length).replace(/slides\/$/, ''));
    expect(ways).toEqual(['', ...plans.toSorted()]);
  });

  test.each(ways)('%s: it is there, and each thing once', (way) => {
    const kept = list[way]?.with ?? [];
    expect(kept.filter((each) => !FILES.has(each.replace(/\/$/, '/index.html')))).toEqual([]);
    expect(new Set(kept).size).toBe(kept.length);
  });

  test.each(ways)('%s: every script and drawing that its pages name is among it', (way) => {
    const { with: kept = [] } = list[way] ?? {};
    const pages = PAGES.filter(({ address }) => [way, ...kept].includes(address.slice(BASE.length)));
    const named = pages.flatMap(({ $ }) => [
      ...$('script[src]')
        .toArray()
        .map((each) => $(each).attr('src') ?? ''),
      ...$('link[rel="preload"], link[rel="icon"]')
        .toArray()
        .map((each) => $(each).attr('href') ?? ''),
      ...$('img')
        .toArray()
        .map((each) => $(each).attr('src') ?? ''),
      ...$('astro-island')
        .toArray()
        .flatMap((each) => [$(each).attr('component-url') ?? '', $(each).attr('renderer-url') ?? '']),
    ]);
    const own = named
      .filter((address) => address.startsWith(BASE))
      .map((address) => address.slice(BASE.length));
    expect(own.length).toBeGreaterThan(4);
    expect([...new Set(own)].filter((each) => !kept.includes(each))).toEqual([]);
  });

  // The privacy page says how much all of it is at most.
  test('is at most 2.5 MB for the story, 1.5 MB for a lesson, and 6 MB for everything', () => {
    const heavy = ways.filter((way) => (list[way]?.bytes ?? Infinity) > (way === '' ? 2.5e6 : 1.5e6));
    expect(heavy).toEqual([]);
    const all = new Set(ways.flatMap((way) => [way, ...(list[way]?.with ?? [])]));
    const bytes = [...all].map((each) => readBytes(each.replace(/(^|\/)$/, '$1index.html')).length);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(6e6);
  });
});

test('the offline page is whole by itself: its addresses stand under the base, wherever it is shown', () => {
  const { $ } = pageAt('/offline/');
  const relative = $('[href], [src]')
    .toArray()
    .map((each) => $(each).attr('href') ?? $(each).attr('src') ?? '')
    .filter((address) => !/^(\/|#|https:|\?view=class$)/.test(address));
  expect(relative).toEqual([]);
  expect($('meta[name="robots"]').attr('content')).toBe('noindex');
});
