import { describe, expect, test } from 'vitest';
import { eagerScriptWeight, frameWeight, islandWeight, pageWeight } from '../bench/bytes.ts';
import { EMBEDS, FILES, fileOf, pageAt, readBytes, readText } from './site.ts';

const KB = 1000;
const { $, address } = pageAt('/');
const filesOf = (selector: string, name: string): string[] =>
  $(selector)
    .toArray()
    .map((element) => fileOf($(element).attr(name) ?? '', address) ?? '');

describe('the story page', () => {
  test('weighs at most 60 kB in HTML and styles', () => {
    expect(pageWeight('index.html').gzip).toBeLessThanOrEqual(60 * KB);
  });

  test('asks for at most 35 kB of script before a chart comes near', () => {
    expect(eagerScriptWeight('index.html').gzip).toBeLessThanOrEqual(35 * KB);
  });

  test('adds at most 50 kB of script and styles for the map, and 35 kB of geometry and rows', () => {
    const { script, data } = islandWeight('index.html', 'target-map', 'breach-timeline');
    expect(script.gzip).toBeGreaterThan(20 * KB);
    expect(script.gzip).toBeLessThanOrEqual(50 * KB);
    expect(data.gzip).toBeGreaterThan(5 * KB);
    expect(data.gzip).toBeLessThanOrEqual(35 * KB);
  });

  test('starts every chart when it comes near, none at once', () => {
    const islands = $('astro-island').toArray();
    expect(islands.length).toBeGreaterThan(0);
    expect(islands.map((island) => $(island).attr('client')).filter((when) => when !== 'near')).toEqual([]);
  });

  test('loads its pictures lazily, with their room kept', () => {
    const eager = $('img')
      .toArray()
      .filter((image) => $(image).attr('loading') !== 'lazy');
    expect(eager.map((image) => $.html(image))).toEqual([]);
  });
});

describe('a chart in a frame', () => {
  const ids = EMBEDS.map(({ file }) => file.split('/')[1] ?? '');

  /** The contract’s limit is for timelines. The map’s land is drawn twice, for the screen and for paper. */
  const limitOf = (id: string): number => (id === 'target-map' ? 42 : 40) * KB;

  test.each(ids)('%s is light until somebody touches it, and weighs more when it is live', (id) => {
    const { still, live } = frameWeight(id);
    expect(still.gzip).toBeGreaterThan(8 * KB);
    expect(still.gzip).toBeLessThanOrEqual(limitOf(id));
    expect(live.gzip).toBeGreaterThan(still.gzip + 10 * KB);
  });
});

describe('fonts', () => {
  const sheets = [...FILES].filter((file) => file.endsWith('.css')).map(readText);
  const written = $('style')
    .toArray()
    .map((style) => $(style).text());
  const faces = [...written, ...sheets].flatMap((styles) =>
    (styles.match(/@font-face\s*\{[^}]*\}/g) ?? []).flatMap((face) => {
      const url = /url\(['"]?([^'")]+\.woff2)/.exec(face)?.[1];
      return url ? [{ face, file: fileOf(url, address) ?? '' }] : [];
    }),
  );

  test('of the first view weigh at most 90 kB: all upright ones but those for rare letters', () => {
    const first = new Set(
      faces.filter(({ face }) => !/unicode-range|font-style:\s*italic/.test(face)).map(({ file }) => file),
    );
    expect(first.size).toBeGreaterThanOrEqual(3);
    expect([...first].reduce((sum, file) => sum + readBytes(file).length, 0)).toBeLessThanOrEqual(90 * KB);
  });

  test('that are preloaded are the very files the styles ask for', () => {
    const preloaded = filesOf('link[rel="preload"][as="font"]', 'href');
    expect(preloaded.length).toBeGreaterThan(0);
    const asked = new Set(faces.map(({ file }) => file));
    expect(preloaded.filter((file) => !asked.has(file))).toEqual([]);
  });

  test('each come as a swap, so that text is never held back', () => {
    expect(faces.length).toBeGreaterThan(0);
    expect(faces.filter(({ face }) => !/font-display:\s*(swap|optional|fallback)/.test(face))).toEqual([]);
  });
});
