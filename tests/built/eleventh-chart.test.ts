import { cpSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { parse as parseYaml } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copySite, type SiteCopy } from '../fixtures/site-copy.ts';
import { BASE, SITE, plain } from './site.ts';

/** A chart is one folder and one file of words: with these alone it is to appear wherever charts are shown. */
const ID = 'made-up-waits';
const GIVEN = 'tests/fixtures/eleventh-chart';
const { title } = parseYaml(readFileSync(join(GIVEN, `${ID}.yaml`), 'utf8')) as { title: string };

/** Forms a chart has as a file, once the site has a route for them. */
const FORMS = ['svg', 'png', 'csv', 'json'].filter((form) => {
  const routes = readdirSync('src/pages/charts');
  return routes.some((name) => name.startsWith(`[id].${form}.`) || /^\[id\]\.\[\w+\]\./.test(name));
});

let copy: SiteCopy;
const pathOf = (file: string): string => join(copy.folder, 'dist', file);
const built = (file: string): string => readFileSync(pathOf(file), 'utf8');
const page = (file: string): CheerioAPI => load(built(file));

beforeAll(() => {
  copy = copySite('eleventh-chart');
  cpSync(join(GIVEN, ID), join(copy.folder, 'src/charts', ID), { recursive: true });
  cpSync(join(GIVEN, `${ID}.yaml`), join(copy.folder, 'content/charts', `${ID}.yaml`));
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
  expect($('astro-island .drawings .drawing')).toHaveLength(2);
  expect($('link[rel="canonical"]').attr('href')).toBe(`${SITE}${BASE}charts/${ID}/`);
});

test('search engines are told of its page, and not of its frame', () => {
  const map = built('sitemap-0.xml');
  expect(map).toContain(`<loc>${SITE}${BASE}charts/${ID}/</loc>`);
  expect(map).not.toContain(`/embed/${ID}/`);
});

test('it is a file in every form charts have', () => {
  const missing = FORMS.map((form) => `charts/${ID}.${form}`).filter((file) => !existsSync(pathOf(file)));
  expect(missing).toEqual([]);
  for (const form of FORMS.filter((each) => each !== 'png'))
    expect(built(`charts/${ID}.${form}`).length, form).toBeGreaterThan(100);
});
