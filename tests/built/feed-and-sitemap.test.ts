import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { BASE, FILES, FINDABLE, PAGES, SITE, WITH_SHELL, fileOf, readText } from './site.ts';

const xml = (file: string): ReturnType<typeof load> => load(readText(file), { xml: true });

describe('the list of pages for search engines', () => {
  const index = xml('sitemap-index.xml');
  const maps = index('sitemap > loc')
    .toArray()
    .map((loc) => index(loc).text());

  test('names every page but frames and the wrong-address one, and nothing else', () => {
    const listed = maps.flatMap((address) => {
      const $ = xml(fileOf(address, BASE) ?? '');
      return $('url > loc')
        .toArray()
        .map((loc) => $(loc).text());
    });
    expect(listed.sort()).toEqual(FINDABLE.map(({ address }) => SITE + address).sort());
  });

  test('is named by robots.txt and by every page', () => {
    expect(readText('robots.txt')).toContain(`Sitemap: ${SITE}${BASE}sitemap-index.xml`);
    expect(readText('robots.txt')).not.toContain('Disallow: /');
    for (const { $, address } of WITH_SHELL)
      expect($('link[rel="sitemap"]').attr('href'), address).toBe(`${BASE}sitemap-index.xml`);
  });
});

const CHARTS = [...FILES].flatMap((file) => /^charts\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);

describe.each([
  { feed: 'corrections.xml', about: '' },
  ...CHARTS.map((id) => ({ feed: `charts/${id}/corrections.xml`, about: `charts/${id}/` })),
])('the feed $feed', ({ feed, about }) => {
  const $ = xml(feed);
  const entries = $('feed > entry').toArray();
  const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

  test('has all that Atom (RFC 4287) asks of a feed', () => {
    expect($('feed').attr('xmlns')).toBe('http://www.w3.org/2005/Atom');
    for (const name of ['id', 'title', 'updated']) expect($(`feed > ${name}`).text(), name).not.toBe('');
    expect($('feed > updated').text()).toMatch(DATE);
    expect($('feed > link[rel="self"]').attr('href')).toBe(SITE + BASE + feed);
    expect($('feed > id').text(), 'it names the page it is about').toBe(SITE + BASE + about);
    expect($('feed > author > name').text(), 'RFC 4287, 4.1.1: an author').not.toBe('');
  });

  test('has all that Atom asks of each entry, each with an id of its own', () => {
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated'])
        expect($(entry).children(name).text(), name).not.toBe('');
      expect($(entry).children('updated').text()).toMatch(DATE);
      expect($(entry).children('content').text()).not.toBe('');
    }
    expect(new Set(entries.map((entry) => $(entry).children('id').text())).size).toBe(entries.length);
  });

  test('is as new as its newest entry, which comes first', () => {
    const dates = entries.map((entry) => $(entry).children('updated').text());
    expect(dates).toEqual(dates.toSorted().reverse());
    expect($('feed > updated').text()).toBe(dates[0]);
  });

  test('leads to places that are there', () => {
    for (const link of $('link').toArray()) {
      const href = $(link).attr('href') ?? '';
      const file = fileOf(href, BASE) ?? href;
      expect(FILES.has(file), href).toBe(true);
      const fragment = new URL(href).hash.slice(1);
      if (fragment)
        expect(PAGES.find((page) => page.file === file)?.$(`[id="${fragment}"]`).length, href).toBe(1);
    }
  });
});

test('every page names the feed of all corrections, and a chart’s page its own beside it', () => {
  for (const { $, address, file } of WITH_SHELL) {
    const named = $('head link[rel="alternate"][type="application/atom+xml"]').toArray();
    const own = CHARTS.filter((id) => file === `charts/${id}/index.html`);
    expect(
      named.map((link) => $(link).attr('href')),
      address,
    ).toEqual([`${BASE}corrections.xml`, ...own.map((id) => `${BASE}charts/${id}/corrections.xml`)]);
    expect(new Set(named.map((link) => $(link).attr('title'))).size, address).toBe(named.length);
    for (const id of own)
      expect($(`main a[href="${BASE}charts/${id}/corrections.xml"]`).length, 'for readers too').toBe(1);
  }
});
