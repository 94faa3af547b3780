import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { withOwnIds } from '../../../src/surfaces/pinned/drawings.ts';
import { fetchedBy } from '../../../src/surfaces/pinned/fetched.ts';
import { stylesOfPage } from '../../../src/surfaces/pinned/page-styles.ts';
import { seal } from '../../../src/surfaces/pinned/seal.ts';

test('a drawing’s ids become its own, wherever it names them; what is another’s keeps its name', () => {
  const svg =
    '<svg aria-labelledby="t hatch"><title id="t">T</title><clipPath id="c"/><g clip-path="url(#c)" fill="url(#hatch)" style="mask:url(&quot;#c&quot;)"/><use href="#c"/></svg>';
  expect(withOwnIds(svg, '280')).toBe(
    '<svg aria-labelledby="t-280 hatch"><title id="t-280">T</title><clipPath id="c-280"/><g clip-path="url(#c-280)" fill="url(#hatch)" style="mask:url(&quot;#c-280&quot;)"/><use href="#c-280"/></svg>',
  );
});

describe('of a sheet a page keeps', () => {
  const kept = (css: string): string =>
    stylesOfPage(css, load('<main class="a"><p class="b c">Text</p></main>'));

  test.each([
    '.a{x:y}',
    '.a .b.c{x:y}',
    '.a :is(.b,.z){x:y}',
    'p:not(.z (.y)){x:y}',
    '@media print{.b{x:y}}',
    '.js .b{x:y}',
    "[data-theme='dark']{x:y}",
    ':root{--x:y}',
  ])('%s', (css) => {
    expect(kept(css)).toBe(css);
  });

  test.each(['.z{x:y}', '.a .z{x:y}', '@media print{.z{x:y}}', '@font-face{font-family:x}', '/* why */'])(
    'not %s',
    (css) => {
      expect(kept(css)).toBe('');
    },
  );

  test('of two selectors the one it has', () => {
    expect(kept('.a,.z .a{x:y}')).toBe('.a{x:y}');
  });
});

describe('what a browser would ask for is found', () => {
  test.each([
    ['<img src="a.png">', 'a.png'],
    ['<img srcset="a.png 2x">', 'a.png 2x'],
    ['<script src="//x.example/a.js"></script>', '//x.example/a.js'],
    ['<link rel="stylesheet" href="a.css">', 'a.css'],
    ['<link rel="icon" href="/favicon.svg">', '/favicon.svg'],
    ['<link rel="preload" href="a.woff2">', 'a.woff2'],
    ['<style>@font-face{src:url(a.woff2)}</style>', 'a.woff2'],
    ['<style>p{background:url( "a.png" )}</style>', 'a.png'],
    ['<style>@import "a.css";</style>', 'a.css'],
    ['<p style="background:url(a.png)">', 'a.png'],
    ['<svg><use href="b.svg#x"/></svg>', 'b.svg#x'],
    ['<svg><image href="b.png"/></svg>', 'b.png'],
    ['<iframe src="https://x.example/"></iframe>', 'https://x.example/'],
    ['<object data="a.pdf"></object>', 'a.pdf'],
    ['<video poster="a.png"></video>', 'a.png'],
    ['<form action="/send"></form>', '/send'],
    ['<a ping="/count" href="/">x</a>', '/count'],
    ['<base href="/x/">', '/x/'],
    ['<meta http-equiv="refresh" content="1;url=/">', '1;url=/'],
  ])('%s', (html, address) => {
    expect(fetchedBy(html)).toEqual([address]);
  });

  test.each([
    '<a href="https://x.example/">x</a>',
    '<link rel="canonical" href="https://x.example/">',
    '<link rel="icon" href="data:,">',
    '<style>@font-face{src:url(data:font/woff2;base64,AA)} .m{fill:url("#hatch")}</style>',
    '<svg><use href="#x"/></svg>',
  ])('and nothing in %s', (html) => {
    expect(fetchedBy(html)).toEqual([]);
  });
});

describe('a sealed page', async () => {
  const html = await seal(
    `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src *"><script>one()</script><style>.chart{color:red}.z{x:y}</style><link rel="stylesheet" href="/a.css"></head>
    <body><figure class="chart"><h1 class="chart-title">Zoë’s title</h1><a href="https://x.example/" rel="license">x</a><a>nowhere</a><table><tr data-row="1"><td data-sort="1">1</td></tr></table></figure><script>two("</p>")</script></body></html>`,
  );
  const $ = load(html);

  test('asks for nothing, though it was built of files', () => {
    expect(fetchedBy(html)).toEqual([]);
  });

  test('has one policy, before anything it is about, with the hash of every style and script and nothing else', () => {
    const policies = $('meta[http-equiv="Content-Security-Policy"]');
    expect(policies).toHaveLength(1);
    expect($('head').children().index(policies)).toBe(1);
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policies.attr('content')?.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hash($('style').text())}`,
      "style-src-attr 'unsafe-inline'",
      `script-src ${hash('one()')} ${hash('two("</p>")')}`,
      'img-src data:',
      'font-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types default fortymillion svelte-trusted-html',
    ]);
  });

  test('has the faces it is set in, and no others', () => {
    const faces = [
      ...$('style')
        .text()
        .matchAll(
          /@font-face\{font-family:'([^']+)';[^}]*?(font-style:italic)?;?src:url\(data:font\/woff2;base64,/g,
        ),
    ];
    expect(faces.map(([, family, italic]) => [family, italic])).toEqual([
      ['Newsreader', undefined],
      ['Libre Franklin', undefined],
    ]);
  });

  test('opens links beside the page around it, and keeps what they say of themselves', () => {
    expect(
      $('a')
        .toArray()
        .map((link) => $(link).attr()),
    ).toEqual([{ href: 'https://x.example/', rel: 'license noopener', target: '_blank' }]);
    expect($('figure').text()).toContain('nowhere');
  });

  test('has no marks for scripts it does not have', () => {
    expect($('[data-sort], [data-row]')).toHaveLength(0);
  });
});
