import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BASE, FILES, fileOf, pageAt, readBytes, readText } from './site.ts';

const KB = 1000;
const packed = (bytes: Buffer | string): number => gzipSync(bytes, { level: 9 }).length;
const { $, html, address } = pageAt('/');
const filesOf = (selector: string, name: string): string[] =>
  $(selector)
    .toArray()
    .map((element) => fileOf($(element).attr(name) ?? '', address) ?? '');

/** A script and everything it imports at once; what it imports later, when asked, is not counted. */
function withImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, name = ''] of readText(file).matchAll(
    /(?:^|[;\s}])(?:import|export)\s*(?:[\w*{},$\s]+from\s*)?["']([^"']+\.js)["']/g,
  ))
    withImports(name.startsWith('/') ? name.slice(BASE.length) : join(dirname(file), name), found);
  return found;
}

describe('the story page', () => {
  test('weighs at most 60 kB in HTML and styles', () => {
    const styles = filesOf('link[rel="stylesheet"]', 'href');
    expect(styles.length).toBeGreaterThan(0);
    const weight = packed(html) + styles.reduce((sum, file) => sum + packed(readBytes(file)), 0);
    expect(weight).toBeLessThanOrEqual(60 * KB);
  });

  test('asks for at most 35 kB of script before a chart comes near', () => {
    const scripts = [...filesOf('script[src]', 'src'), ...filesOf('link[rel="modulepreload"]', 'href')];
    const eager = new Set(scripts.flatMap((file) => [...withImports(file)]));
    const inline = $('script:not([src])')
      .toArray()
      .map((script) => $(script).text())
      .join('\n');
    const weight = packed(inline) + [...eager].reduce((sum, file) => sum + packed(readBytes(file)), 0);
    expect(weight).toBeLessThanOrEqual(35 * KB);
  });

  test('starts every chart when it comes near, none at once', () => {
    const islands = $('astro-island').toArray();
    expect(islands.length).toBeGreaterThan(0);
    expect(islands.map((island) => $(island).attr('client')).filter((when) => when !== 'visible')).toEqual(
      [],
    );
  });

  test('loads its pictures lazily, with their room kept', () => {
    const eager = $('img')
      .toArray()
      .filter((image) => $(image).attr('loading') !== 'lazy');
    expect(eager.map((image) => $.html(image))).toEqual([]);
  });
});

describe('fonts', () => {
  const sheets = [...FILES].filter((file) => file.endsWith('.css'));
  const faces = sheets.flatMap((sheet) =>
    (readText(sheet).match(/@font-face\s*\{[^}]*\}/g) ?? []).flatMap((face) => {
      const url = /url\(['"]?([^'")]+\.woff2)/.exec(face)?.[1];
      return url ? [{ face, file: fileOf(url, `${BASE}${sheet}`) ?? '' }] : [];
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
