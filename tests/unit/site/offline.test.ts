import { describe, expect, test } from 'vitest';
import { cacheNames, isOfSite, isOutdated } from '../../../src/site/offline/cache-names.ts';
import { asSaved, CAME, dayOf, timeOf, toKeep } from '../../../src/site/offline/kept-copy.ts';
import { inOrder, titleOf } from '../../../src/site/offline/kept-pages.ts';
import { keepingList } from '../../../src/site/offline/keeping-list.ts';
import { kindOf, pageKey } from '../../../src/site/offline/kind-of.ts';
import { needsOf, type BuiltFiles } from '../../../src/site/offline/needs.ts';

describe.each(['https://x.example/', 'https://x.example/any/base/'])('kindOf, under %s', (site) => {
  test.each([
    ['', 'page'],
    ['?text=plain#a', 'page'],
    ['teach/a-lesson/slides/', 'page'],
    ['claims/a-claim/', 'page'],
    ['_astro/a.Bc12.js', 'file'],
    ['_astro/a.Bc12.woff2', 'file'],
    ['search/documents-12ab.json', 'file'],
    ['charts/a-chart/720.svg', 'drawing'],
    ['favicon.svg', 'drawing'],
  ])('takes “%s” for a %s', (way, kind) => {
    expect(kindOf(site + way, site)).toBe(kind);
  });

  test.each([
    'embed/a-chart/',
    'embed/v1/resize.js',
    'pinned/a-chart/2026-11-30/',
    'oembed/a-chart.json',
    'embedding/preview/',
    'sw.js',
    'data/events.csv',
    'corrections.xml',
    'teach/a-lesson/files/a-lesson.html',
    'teach/a-lesson/files/a-lesson.pdf',
  ])('leaves %s to the network', (way) => {
    expect(kindOf(site + way, site)).toBeUndefined();
  });

  test.each(['https://y.example/', 'https://x.example.org/any/base/', 'http://x.example/any/base/'])(
    'leaves %s, which is not the site’s',
    (address) => {
      expect(kindOf(address, site)).toBeUndefined();
    },
  );
});

test('a page is kept once, however it is shown', () => {
  expect(pageKey('https://x.example/a/?text=plain&view=class#b')).toBe('https://x.example/a/');
});

describe('a copy', () => {
  const now = Date.parse('2026-11-30T12:00:00Z');
  const at = (headers: Record<string, string>): number => timeOf(new Headers(headers), now);

  test.each([
    ['its server’s time', { date: 'Sun, 29 Nov 2026 23:59:59 GMT' }, '2026-11-29T23:59:59.000Z'],
    [
      'and what it spent in caches on the way',
      { date: 'Sun, 29 Nov 2026 23:59:59 GMT', age: '2' },
      '2026-11-30T00:00:01.000Z',
    ],
    ['this device’s, where there is none', {}, '2026-11-30T12:00:00.000Z'],
    ['this device’s, where it is no time', { date: 'yesterday' }, '2026-11-30T12:00:00.000Z'],
    [
      'without an age that is no number',
      { date: 'Sun, 29 Nov 2026 23:59:59 GMT', age: 'old' },
      '2026-11-29T23:59:59.000Z',
    ],
  ])('came at %s', (_, headers, time) => {
    expect(new Date(at(headers)).toISOString()).toBe(time);
  });

  test('holds what came, and when, and nothing that tells how it travelled', async () => {
    const headers = {
      date: 'Sun, 29 Nov 2026 23:59:59 GMT',
      'content-encoding': 'gzip',
      'content-type': 'text/html',
    };
    const kept = toKeep(new Response('<p>', { headers }), now);
    expect([...(kept?.headers ?? [])]).toEqual([
      ['content-type', 'text/html'],
      [CAME, '2026-11-29T23:59:59.000Z'],
    ]);
    expect(await kept?.text()).toBe('<p>');
  });

  test.each([206, 301, 404, 500])('is not made of an answer with status %i', (status) => {
    expect(toKeep(new Response(null, { status }), now)).toBeNull();
  });

  test('says on its root from which UTC day it is, and is otherwise the same', async () => {
    const headers = { [CAME]: '2026-11-29T23:59:59.000Z', 'content-security-policy': 'x' };
    const html = '<!doctype html><html lang="en-GB"><p>&lt;html</p></html>';
    const saved = await asSaved(new Response(html, { headers }));
    expect(await saved.text()).toBe(html.replace('<html lang', '<html data-saved="29 November 2026" lang'));
    expect(saved.headers.get('content-security-policy')).toBe('x');
    expect(dayOf(saved.headers)).toBe('2026-11-29');
  });
});

describe('what is kept on an origin that several sites share', () => {
  const one = 'https://x.example/';
  const other = 'https://x.example/other/';
  const names = cacheNames(one, 'b2');
  const all = [names.pages, names.files, names.own];

  test('is each site’s own', () => {
    expect(all.filter((name) => !isOfSite(name, one))).toEqual([]);
    expect(all.filter((name) => isOfSite(name, other))).toEqual([]);
    expect(isOfSite('workbox-precache', one)).toBe(false);
  });

  test('is outdated where it is an earlier build’s offline page', () => {
    expect(isOutdated(cacheNames(one, 'b1').own, names, one)).toBe(true);
    expect(isOutdated(cacheNames(other, 'b1').own, names, one)).toBe(false);
    expect(all.filter((name) => isOutdated(name, names, one))).toEqual([]);
  });
});

describe('the list of kept pages', () => {
  test.each([
    ['<title>Sources · Forty Million Names</title>', 'Sources'],
    ['<title>Forty Million Names</title>', 'Forty Million Names'],
    [
      '<title>Who &amp; what: &quot;a&quot; &#39;b&#39; &lt;c&gt; · Forty Million Names</title>',
      'Who & what: "a" \'b\' <c>',
    ],
    ['<title>One · two · Forty Million Names</title>', 'One · two'],
    ['<p>no title', ''],
  ])('calls %s “%s”', (html, title) => {
    expect(titleOf(html)).toBe(title);
  });

  test('has the story first, then lessons, then the rest, and neither answers nor itself', () => {
    const site = 'https://x.example/base/';
    const ways = ['sources/', 'teach/a/slides/', 'offline/', 'teach/a/answers/', 'teach/a/', '', 'about/'];
    const pages = ways.map((way) => ({ address: site + way, title: way, day: '' }));
    expect(inOrder(pages, site).map(({ title }) => title)).toEqual([
      '',
      'teach/a/',
      'teach/a/slides/',
      'about/',
      'sources/',
    ]);
  });
});

describe('what is kept with a page', () => {
  const FILES: Readonly<Record<string, string>> = {
    '_astro/a.A1.js': 'import "./b.B1.js"; import("./c.C1.js")',
    '_astro/b.B1.js': '"d.D1.css"',
    '_astro/c.C1.js': '',
    '_astro/d.D1.css': 'url(/x/_astro/e.E1.woff2)',
    '_astro/e.E1.woff2': '',
    '_astro/unused.F1.js': '',
    'index.html': '<script src="/x/_astro/a.A1.js"></script>',
    'teach/l/index.html': '<img src="/x/charts/c/1.svg" srcset="/x/charts/c/1.svg 1w, /x/charts/c/2.svg 2w">',
    'teach/l/slides/index.html': '<img src="https://y.example/z.svg"><img src="/x/photo.png">',
    'teach/l/quiz/index.html': '<link rel="icon" href="/x/favicon.svg">',
  };
  const site: BuiltFiles = { names: Object.keys(FILES), text: (name) => FILES[name] ?? '' };

  test('is whatever its scripts may come to load, and no more', () => {
    expect(needsOf(['index.html'], site, '/x/')).toEqual([
      '_astro/a.A1.js',
      '_astro/b.B1.js',
      '_astro/c.C1.js',
      '_astro/d.D1.css',
      '_astro/e.E1.woff2',
    ]);
  });

  test('is, for a lesson, the pages it is taught from, as far as it has them', () => {
    const list = keepingList(site, '/x/', () => 10);
    expect(Object.keys(list)).toEqual(['', 'teach/l/']);
    expect(list['teach/l/']).toEqual({
      with: ['teach/l/slides/', 'teach/l/quiz/', 'charts/c/1.svg', 'charts/c/2.svg', 'favicon.svg'],
      bytes: 60,
    });
  });
});
