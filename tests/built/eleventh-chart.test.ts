import { cpSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { load, type CheerioAPI } from 'cheerio';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copySite, type SiteCopy } from '../fixtures/site-copy.ts';
import { BASE, EMBEDS, SITE, plain, readText } from './site.ts';

/** A chart is one folder and one file of words: with these alone it is to appear wherever charts are shown. */
const ID = 'made-up-waits';
const GIVEN = 'tests/fixtures/eleventh-chart';
const { title } = parseYaml(readFileSync(join(GIVEN, `${ID}.yaml`), 'utf8')) as { title: string };

/** A correction of one of the real charts, for the same copy. */
const CORRECTION = '2026-12-03-made-up';
const CORRECTED = 'breach-timeline';

let copy: SiteCopy;
const pathOf = (file: string): string => join(copy.folder, 'dist', file);
const built = (file: string): string => readFileSync(pathOf(file), 'utf8');
const page = (file: string): CheerioAPI => load(built(file));
/** Width and height of a PNG, px: its first block says so. */
function sizeOfPng(file: string): [number, number] {
  const png = readFileSync(pathOf(file));
  expect(png.toString('latin1', 1, 4), file).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
/** Rows of the table in the chart's page, as its files are to have them: id, year, count. */
const rowsInPage = (): string[][] => {
  const $ = page(`charts/${ID}/index.html`);
  const rows = $('.chart-table tbody tr').toArray();
  return rows.map((row) => [
    $(row).attr('data-row') ?? '',
    plain($(row).children().eq(0).text()),
    plain($(row).children().eq(1).text()),
  ]);
};

beforeAll(() => {
  copy = copySite('eleventh-chart');
  cpSync(join(GIVEN, ID), join(copy.folder, 'src/charts', ID), { recursive: true });
  cpSync(join(GIVEN, `${ID}.yaml`), join(copy.folder, 'content/charts', `${ID}.yaml`));
  cpSync(join(GIVEN, `${CORRECTION}.md`), join(copy.folder, 'content/corrections', `${CORRECTION}.md`));
  copy.build();
});

afterAll(() => {
  copy.remove();
});

test('it is in the gallery, with its finding, its picture and its page', () => {
  const $ = page('charts/index.html');
  const entry = $('.gallery-entry').filter((_, each) => plain($(each).find('h2').text()) === title);
  expect(entry).toHaveLength(1);
  expect(entry.find('h2 a').attr('href')).toBe(`${BASE}charts/${ID}/`);
  expect(entry.find('img').attr('src')).toBe(`${BASE}charts/${ID}/thumbnail.svg`);
  expect(load(built(`charts/${ID}/thumbnail.svg`), { xml: true })('rect').length).toBeGreaterThan(5);
});

describe('its page', () => {
  test('has its drawing at every width, live and still', () => {
    const $ = page(`charts/${ID}/index.html`);
    expect(plain($('h1').text())).toBe(title);
    expect($('astro-island .drawings .drawing')).toHaveLength(2);
    for (const width of [280, 720, 1080])
      expect(built(`charts/${ID}/${String(width)}.svg`)).toContain('<rect');
  });

  test('has its table, with caption, columns and rows', () => {
    const table = page(`charts/${ID}/index.html`)('.chart-table table');
    expect(plain(table.find('caption').text())).toBe('Made-up caption: events of each year');
    expect(table.find('thead th')).toHaveLength(3);
    expect(table.find('tbody tr').length).toBeGreaterThan(5);
  });

  test('leads to all charts and to its neighbour, and to no chapter, for none shows it', () => {
    const $ = page(`charts/${ID}/index.html`);
    expect($(`main a[href="${BASE}charts/"]`)).toHaveLength(1);
    expect($('a[rel="prev"]')).toHaveLength(1);
    expect($(`main a[href^="${BASE}#"]:not(.chart-more a)`)).toHaveLength(0);
  });
});

test('it can be put in a frame', () => {
  const $ = page(`embed/${ID}/index.html`);
  expect(plain($('h1').text())).toBe(title);
  expect($('astro-island .drawings picture :is(source, img)').length).toBeGreaterThan(6);
  expect($('link[rel="canonical"]').attr('href')).toBe(`${SITE}${BASE}charts/${ID}/`);
});

test('search engines are told of its page, and not of its frame', () => {
  const map = built('sitemap-0.xml');
  expect(map).toContain(`<loc>${SITE}${BASE}charts/${ID}/</loc>`);
  expect(map).not.toContain(`/embed/${ID}/`);
});

describe('its files', () => {
  test('as CSV has the rows of the table', () => {
    const rows: Record<string, string>[] = parseCsv(built(`charts/${ID}.csv`), { columns: true });
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.map((row) => [row['id'], row['Year'], row['Events']])).toEqual(rowsInPage());
  });

  test('as JSON has the rows of the table, and its words', () => {
    const file = JSON.parse(built(`charts/${ID}.json`)) as {
      id: string;
      title: string;
      rows: Record<string, string | number>[];
      sources: unknown[];
    };
    expect([file.id, file.title]).toEqual([ID, title]);
    expect(file.sources.length).toBeGreaterThan(0);
    expect(file.rows.map((row) => [row['id'], row['Year'], String(row['Events'])])).toEqual(rowsInPage());
  });

  test('as SVG is XML that a strict reader takes, with its title and its bars', () => {
    const svg = built(`charts/${ID}.svg`);
    expect(new Resvg(svg, { font: { loadSystemFonts: false } }).width).toBeGreaterThan(600);
    const $ = load(svg, { xml: true });
    expect($('title').first().text()).toBe(title);
    expect($('rect').length).toBeGreaterThanOrEqual(rowsInPage().length);
  });

  test('as PNG is 1200 px wide and at least 675 high', () => {
    const [width, height] = sizeOfPng(`charts/${ID}.png`);
    expect(width).toBe(1200);
    expect(height).toBeGreaterThanOrEqual(675);
  });

  test('as a card for link previews is 1200 by 630 px, and its page says where', () => {
    expect(sizeOfPng(`og/charts/${ID}.png`)).toEqual([1200, 630]);
    const $ = page(`charts/${ID}/index.html`);
    expect($('meta[property="og:image"]').attr('content')).toBe(`${SITE}${BASE}og/charts/${ID}.png`);
  });

  test('are all offered on its page', () => {
    const $ = page(`charts/${ID}/index.html`);
    const offered = $('[data-actions] a[download]').toArray();
    expect(offered.map((link) => $(link).attr('href'))).toEqual(
      ['png', 'svg', 'csv', 'json'].map((form) => `${BASE}charts/${ID}.${form}`),
    );
    expect($('.for-class a[download]').attr('href')).toBe(`${BASE}charts/${ID}/qr.svg`);
  });
});

describe('a correction that touches one chart', () => {
  const about = `${SITE}${BASE}about/#${CORRECTION}`;
  const others = EMBEDS.map(({ file }) => file.split('/')[1] ?? '').filter((id) => id !== CORRECTED);
  const idsIn = (feed: string): string[] => {
    const $ = load(built(feed), { xml: true });
    return $('entry > id')
      .toArray()
      .map((id) => $(id).text());
  };

  test.each(['embed', 'charts'])(
    'is marked in /%s/, before the drawing, and told in its own words',
    (where) => {
      const $ = page(`${where}/${CORRECTED}/index.html`);
      const mark = $('details.corrected');
      expect(mark).toHaveLength(1);
      expect(mark.attr('open')).toBeUndefined();
      expect(mark.nextAll('.chart-body')).toHaveLength(1);
      expect(plain(mark.children('summary').text())).toBe('Corrected 3 December 2026');
      const words = plain(mark.children('section').text());
      expect(words).toContain('3 December 2026 · correction: A month & a day too many');
      expect(words).toContain('It said “11 months”. It says about 10 months.');
      // Where a frame may open no page the address can be read.
      const link = mark.find(`a[href="${about}"]`);
      expect(plain(link.text())).toBe(about.replace(/^https?:\/\//, ''));
      expect(mark.find('a').eq(0).attr('href'), 'a link in its words').toBe(`${SITE}${BASE}claims/`);
    },
  );

  test('changes no declared height: frames that were pasted before have its room', () => {
    const height = (text: string): number => (JSON.parse(text) as { height: number }).height;
    const heightsOf = (read: (file: string) => string): number[] =>
      [CORRECTED, ...others].map((id) => height(read(`oembed/${id}.json`)));
    expect(heightsOf(built)).toEqual(heightsOf(readText));
  });

  test('has its place in the list, and is the newest entry of the chart’s feed and of the site’s', () => {
    expect(page('about/index.html')(`section[id="${CORRECTION}"]`)).toHaveLength(1);
    expect(idsIn(`charts/${CORRECTED}/corrections.xml`)[0]).toBe(about);
    expect(idsIn('corrections.xml')[0]).toBe(about);
    const $ = load(built(`charts/${CORRECTED}/corrections.xml`), { xml: true });
    expect($('feed > updated').text()).toBe('2026-12-03T00:00:00.000Z');
    const content = load($('entry > content').first().text());
    expect(plain(content.text())).toContain('It says about 10 months.');
    expect(content('a').attr('href')).toBe(`${SITE}${BASE}claims/`);
  });

  test('is in the chart’s data, newest first', () => {
    const { corrections } = JSON.parse(built(`charts/${CORRECTED}.json`)) as { corrections: unknown[] };
    expect(corrections[0]).toEqual({
      date: '2026-12-03',
      kind: 'correction',
      title: 'A month & a day too many',
      url: about,
    });
    expect(corrections).toHaveLength(idsIn(`charts/${CORRECTED}/corrections.xml`).length);
  });

  test('is nowhere else: no other chart is marked, nor is one in the story', () => {
    const marked = readdirSync(join(copy.folder, 'dist'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html') && page(file)('.corrected').length > 0)
      .toSorted();
    expect(marked).toEqual([`charts/${CORRECTED}/index.html`, `embed/${CORRECTED}/index.html`]);
    for (const id of [...others, ID]) {
      expect(idsIn(`charts/${id}/corrections.xml`)).not.toContain(about);
      expect(built(`charts/${id}.json`)).not.toContain(CORRECTION);
    }
  });
});
