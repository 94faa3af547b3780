/** What a chart more has by itself: its page, its frame, its files, its place in the gallery. */
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { load } from 'cheerio';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { describe, expect, test } from 'vitest';
import { BASE, SITE, plain } from '../site.ts';
import { CHART, WORDS_OF_CHART, built, page, pathOf } from './added-site.ts';

const { title } = parseYaml(readFileSync(WORDS_OF_CHART, 'utf8')) as { title: string };

/** Width and height of a PNG, px: its first block says so. */
function sizeOfPng(file: string): [number, number] {
  const png = readFileSync(pathOf(file));
  expect(png.toString('latin1', 1, 4), file).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
/** Rows of the table in the chart's page, as its files are to have them: id, year, count. */
const rowsInPage = (): string[][] => {
  const $ = page(`charts/${CHART}/index.html`);
  const rows = $('.chart-table tbody tr').toArray();
  return rows.map((row) => [
    $(row).attr('data-row') ?? '',
    plain($(row).children().eq(0).text()),
    plain($(row).children().eq(1).text()),
  ]);
};

export function testChart(): void {
  test('it is in the gallery, with its finding, its picture and its page', () => {
    const $ = page('charts/index.html');
    const entry = $('.gallery-entry').filter((_, each) => plain($(each).find('h2').text()) === title);
    expect(entry).toHaveLength(1);
    expect(entry.find('h2 a').attr('href')).toBe(`${BASE}charts/${CHART}/`);
    expect(entry.find('img').attr('src')).toBe(`${BASE}charts/${CHART}/thumbnail.svg`);
    expect(load(built(`charts/${CHART}/thumbnail.svg`), { xml: true })('rect').length).toBeGreaterThan(5);
  });

  describe('its page', () => {
    test('has its drawing at every width, live and still', () => {
      const $ = page(`charts/${CHART}/index.html`);
      expect(plain($('h1').text())).toBe(title);
      expect($('astro-island .drawings .drawing')).toHaveLength(2);
      for (const width of [280, 720, 1080])
        expect(built(`charts/${CHART}/${String(width)}.svg`)).toContain('<rect');
    });

    test('has its table, with caption, columns and rows', () => {
      const table = page(`charts/${CHART}/index.html`)('.chart-table table');
      expect(plain(table.find('caption').text())).toBe('Made-up caption: events of each year');
      expect(table.find('thead th')).toHaveLength(3);
      expect(table.find('tbody tr').length).toBeGreaterThan(5);
    });

    test('leads to all charts and to its neighbour, and to no chapter, for none shows it', () => {
      const $ = page(`charts/${CHART}/index.html`);
      expect($(`main a[href="${BASE}charts/"]`)).toHaveLength(1);
      expect($('a[rel="prev"]')).toHaveLength(1);
      expect($(`main a[href^="${BASE}#"]:not(.chart-more a)`)).toHaveLength(0);
    });
  });

  test('it can be put in a frame', () => {
    const $ = page(`embed/${CHART}/index.html`);
    expect(plain($('h1').text())).toBe(title);
    expect($('astro-island .drawings picture :is(source, img)').length).toBeGreaterThan(6);
    expect($('link[rel="canonical"]').attr('href')).toBe(`${SITE}${BASE}charts/${CHART}/`);
  });

  test('search engines are told of its page, and not of its frame', () => {
    const map = built('sitemap-0.xml');
    expect(map).toContain(`<loc>${SITE}${BASE}charts/${CHART}/</loc>`);
    expect(map).not.toContain(`/embed/${CHART}/`);
  });

  describe('its files', () => {
    test('as CSV has the rows of the table', () => {
      const rows: Record<string, string>[] = parseCsv(built(`charts/${CHART}.csv`), { columns: true });
      expect(rows.length).toBeGreaterThan(5);
      expect(rows.map((row) => [row['id'], row['Year'], row['Events']])).toEqual(rowsInPage());
    });

    test('as JSON has the rows of the table, and its words', () => {
      const file = JSON.parse(built(`charts/${CHART}.json`)) as {
        id: string;
        title: string;
        rows: Record<string, string | number>[];
        sources: unknown[];
      };
      expect([file.id, file.title]).toEqual([CHART, title]);
      expect(file.sources.length).toBeGreaterThan(0);
      expect(file.rows.map((row) => [row['id'], row['Year'], String(row['Events'])])).toEqual(rowsInPage());
    });

    test('as SVG is XML that a strict reader takes, with its title and its bars', () => {
      const svg = built(`charts/${CHART}.svg`);
      expect(new Resvg(svg, { font: { loadSystemFonts: false } }).width).toBeGreaterThan(600);
      const $ = load(svg, { xml: true });
      expect($('title').first().text()).toBe(title);
      expect($('rect').length).toBeGreaterThanOrEqual(rowsInPage().length);
    });

    test('as PNG is 1200 px wide and at least 675 high', () => {
      const [width, height] = sizeOfPng(`charts/${CHART}.png`);
      expect(width).toBe(1200);
      expect(height).toBeGreaterThanOrEqual(675);
    });

    test('as a card for link previews is 1200 by 630 px, and its page says where', () => {
      expect(sizeOfPng(`og/charts/${CHART}.png`)).toEqual([1200, 630]);
      const $ = page(`charts/${CHART}/index.html`);
      expect($('meta[property="og:image"]').attr('content')).toBe(`${SITE}${BASE}og/charts/${CHART}.png`);
    });

    test('are all offered on its page', () => {
      const $ = page(`charts/${CHART}/index.html`);
      const offered = $('[data-actions] a[download]').toArray();
      expect(offered.map((link) => $(link).attr('href'))).toEqual(
        ['png', 'svg', 'csv', 'json'].map((form) => `${BASE}charts/${CHART}.${form}`),
      );
      expect($('.for-class a[download]').attr('href')).toBe(`${BASE}charts/${CHART}/qr.svg`);
    });
  });
}
