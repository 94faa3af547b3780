import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { parse } from 'postcss';
import { describe, expect, test } from 'vitest';
import { KIND_BUDGETS, PART_BUDGETS, frameLimit } from '../bench/budgets.ts';
import { askedBy } from '../../src/site/page-styles/asked.ts';
import { earlyScripts } from '../../src/site/page-styles/early-scripts.ts';
import { namesInPage } from '../../src/site/page-styles/names-in-page.ts';
import {
  eagerScriptWeight,
  fontBytes,
  frameWeight,
  islandWeight,
  laterStylesWeight,
  pageWeight,
} from '../bench/bytes.ts';
import { addressOf, builtKinds } from '../bench/page-kinds.ts';
import { EMBEDS, FILES, fileOf, pageAt, readBytes, readText } from './site.ts';

const KB = 1000;
const { $, address } = pageAt('/');
const filesOf = (selector: string, name: string): string[] =>
  $(selector)
    .toArray()
    .map((element) => fileOf($(element).attr(name) ?? '', address) ?? '');

describe('every kind of page', () => {
  const kinds = builtKinds();
  const over = (
    files: readonly string[],
    limit: number,
    weigh: (file: string) => { readonly gzip: number },
  ): string[] =>
    files
      .map((file) => ({ file, gzip: weigh(file).gzip }))
      .filter(({ gzip }) => gzip > limit * KB)
      .map(({ file, gzip }) => `${addressOf(file)} weighs ${String(gzip)} bytes`);

  test('is built, and every page is of one', () => {
    expect(kinds.map(({ name }) => name)).toEqual(KIND_BUDGETS.map(({ name }) => name));
  });

  test.each(kinds)('$name: at most $page kB of HTML and styles', ({ files, page }) => {
    expect(over(files, page, pageWeight)).toEqual([]);
  });

  test.each(kinds)('$name: at most $script kB of script before any scroll', ({ files, script }) => {
    expect(over(files, script, eagerScriptWeight)).toEqual([]);
  });

  test.each(kinds)('$name: at most $fonts kB of fonts on the first view', ({ files, fonts }) => {
    expect(over(files, fonts, (file) => ({ gzip: fontBytes(file) }))).toEqual([]);
  });

  test('has font files that are weighed, but for those that are one file and the one that only holds a frame', () => {
    const without = kinds.filter(({ files }) => files.some((file) => fontBytes(file) < 40 * KB));
    expect(without.map(({ name }) => name)).toEqual(['embed preview', 'lesson in one file', 'frozen copy']);
  });

  test.each(kinds)('$name: is called unlisted where its pages are', ({ files, unlisted }) => {
    const isUnlisted = (file: string): boolean =>
      readText(file).includes('<meta name="robots" content="noindex');
    expect(files.filter((file) => isUnlisted(file) !== (unlisted !== undefined))).toEqual([]);
  });

  test('has limits that a page can break: each heaviest page is above half of them', () => {
    const slack = kinds.filter(
      ({ files, page }) => Math.max(...files.map((file) => pageWeight(file).gzip)) < (page * KB) / 2,
    );
    expect(slack.map(({ name }) => name)).toEqual([]);
  });
});

describe('the story page', () => {
  test('adds little script and styles for the map, and little geometry and rows', () => {
    const { script, data } = islandWeight('index.html', 'target-map', 'breach-timeline');
    expect(script.gzip).toBeGreaterThan(20 * KB);
    expect(script.gzip).toBeLessThanOrEqual(PART_BUDGETS.mapScript * KB);
    expect(data.gzip).toBeGreaterThan(5 * KB);
    expect(data.gzip).toBeLessThanOrEqual(PART_BUDGETS.mapData * KB);
  });

  test('has no style that nothing in it needs before a chart is live, and none twice', () => {
    const html = readText('index.html');
    const scripts = earlyScripts(html, (script) => readText(fileOf(script, address) ?? ''));
    const { mayCome, hasComponent } = namesInPage(html, scripts);
    const unused: string[] = [];
    const told: string[] = [];
    for (const style of $('head style').toArray())
      parse($(style).text()).walkRules((rule) => {
        if (rule.parent?.type === 'root') told.push(rule.toString());
        for (const selector of rule.selectors) {
          const { classes, components } = askedBy(selector);
          if (!classes.every(mayCome) || !components.every(hasComponent)) unused.push(selector);
        }
      });
    expect(told.length).toBeGreaterThan(150);
    expect(unused).toEqual([]);
    expect(told.length).toBe(new Set(told).size);
  });

  test('asks for the styles of live charts with the first of them, at most 5 kB', () => {
    expect($('link[rel="stylesheet"]:not([disabled])')).toHaveLength(0);
    expect(laterStylesWeight('index.html').gzip).toBeGreaterThan(KB);
    expect(laterStylesWeight('index.html').gzip).toBeLessThanOrEqual(5 * KB);
  });

  test.each([
    ['decoration: the lines of the register', '.opening svg, .draw-backs svg', 1.5],
    ['drawings and controls of charts before they are live', 'astro-island', 4],
    ['what it tells programs about itself', 'script[type="application/ld+json"]', 0.9],
  ])('gives little of its weight to %s', (_, selector, most) => {
    const without = load(readText('index.html'));
    const whole = gzipSync(without.html(), { level: 9 }).length;
    expect(without(selector).remove().length).toBeGreaterThan(0);
    expect(whole - gzipSync(without.html(), { level: 9 }).length).toBeLessThanOrEqual(most * KB);
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

  test.each(ids)('%s is light until somebody touches it, and weighs more when it is live', (id) => {
    const { still, woken } = frameWeight(id);
    expect(still.gzip).toBeGreaterThan(8 * KB);
    expect(still.gzip).toBeLessThanOrEqual(frameLimit(id) * KB);
    expect(woken.gzip).toBeGreaterThan(still.gzip + 10 * KB);
  });

  test('has rows that come only with an entry that is opened, in the one chart that asks for them then', () => {
    const asksLater = ids.filter((id) => {
      const { woken, opened } = frameWeight(id);
      return opened.gzip > woken.gzip + KB;
    });
    expect(asksLater).toEqual(['campaign-timeline']);
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
