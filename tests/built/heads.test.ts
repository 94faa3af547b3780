import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { DECKS, FILES, FINDABLE, PAGES, SITE, WITH_SHELL, fileOf, pageAt, readBytes } from './site.ts';

const metaOf =
  ($: CheerioAPI) =>
  (name: string): string =>
    $(`meta[name="${name}"], meta[property="${name}"]`).attr('content') ?? '';

describe.each(PAGES)('$address', ({ $ }) => {
  const meta = metaOf($);

  test('says its language, its title and what it is about', () => {
    expect($('html').attr('lang')).toBe('en-GB');
    expect($('title').text()).toMatch(/\S{3,}/);
    expect(meta('description').length).toBeGreaterThan(40);
    expect(meta('viewport')).toContain('width=device-width');
  });

  test('has one main heading, and no heading leaves out a level', () => {
    const levels = $('h1, h2, h3, h4, h5, h6')
      .toArray()
      .map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1)).toEqual([]);
  });
});

describe.each(WITH_SHELL)('$address', ({ $, address }) => {
  const meta = metaOf($);

  test('has a link picture of 1200 by 630 that is there', () => {
    const file = fileOf(meta('og:image'), address) ?? '';
    expect(FILES.has(file), meta('og:image')).toBe(true);
    const png = readBytes(file);
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(meta('og:image:alt')).not.toBe('');
  });

  test('has a main part that a keyboard can skip to', () => {
    expect($('main#main')).toHaveLength(1);
    expect($('body a').first().attr('href')).toBe('#main');
  });
});

test.each(FINDABLE)('$address names itself as the one to index', ({ $, address }) => {
  expect($('link[rel="canonical"]').attr('href')).toBe(SITE + address);
  expect($('meta[property="og:url"]').attr('content')).toBe(SITE + address);
  expect($('meta[name="robots"]').attr('content') ?? '').not.toContain('noindex');
});

test.each(DECKS)('$address sends those who look for it to its lesson', ({ $, address }) => {
  expect($('link[rel="canonical"]').attr('href')).toBe(SITE + address.replace(/slides\/$/, ''));
  expect($('meta[name="robots"]').attr('content')).toBe('noindex');
});

test('the page for a wrong address asks not to be indexed, and claims no address', () => {
  const { $ } = pageAt('/404.html');
  expect($('meta[name="robots"]').attr('content')).toContain('noindex');
  expect($('link[rel="canonical"]')).toHaveLength(0);
});

test('no two pages have the same title or description', () => {
  const all = [...FINDABLE, ...DECKS];
  const titles = all.map(({ $ }) => $('title').text());
  const descriptions = all.map(({ $ }) => $('meta[name="description"]').attr('content'));
  expect([new Set(titles).size, new Set(descriptions).size]).toEqual([all.length, all.length]);
});
