import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, describe, expect, test } from 'vitest';
import { fetchedBy } from '../../../src/surfaces/pinned/fetched.ts';
import { builtSite } from '../../../src/teach/built-site.ts';
import { dataUri } from '../../../src/teach/one-file/data-uri.ts';
import { islandProps } from '../../../src/teach/one-file/island-props.ts';
import { packPage, type Packing } from '../../../src/teach/one-file/pack-page.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><text>100% “sure” #1 <![CDATA[x]]></text></svg>';
const HOME = 'https://site.example/base/';
const folder = mkdtempSync(join(tmpdir(), 'one-file-'));
for (const file of ['a.svg', 'b.svg', 'charts/a/720.svg', '_astro/f.woff2']) {
  mkdirSync(join(folder, dirname(file)), { recursive: true });
  writeFileSync(join(folder, file), file.endsWith('.svg') ? SVG : `bytes of ${file}`);
}
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const packing: Packing = {
  url: `${HOME}teach/a/one-file/`,
  home: HOME,
  read: builtSite(folder, HOME).read,
  script: 'globalThis.woken = "</script>";',
};
const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const packed = (body: string, head = '') => load(packPage(page(body, head), packing));

describe('a file in an address', () => {
  test('is the file again', async () => {
    const text = await (await fetch(dataUri('a.svg', Buffer.from(SVG)))).text();
    expect(text).toBe(SVG);
    const font = await (await fetch(dataUri('b.woff2', Buffer.from([0, 1, 254, 255])))).arrayBuffer();
    expect([...new Uint8Array(font)]).toEqual([0, 1, 254, 255]);
  });

  test('has a type that pages show', () => {
    expect(() => dataUri('a.exe', Buffer.from('x'))).toThrow('a.exe');
  });
});

describe('what an island was given', () => {
  test('is plain again', () => {
    expect(
      islandProps('{"a":[0,1],"b":[1,[[0,"x"],[0,{"c":[0,null],"d":[1,[]]}]]],"e":[0,{"f":[0,true]}]}'),
    ).toEqual({ a: 1, b: ['x', { c: null, d: [] }], e: { f: true } });
  });

  test('is refused where a file could not carry it', () => {
    expect(() => islandProps('{"when":[3,"2024-03-25T00:00:00.000Z"]}')).toThrow('kind 3');
  });
});

describe('a page in one file', () => {
  test('asks for nothing, whatever the page asked for', () => {
    const html = packPage(
      page(
        '<img src="/base/charts/a/720.svg" loading="lazy"><script type="module" src="/base/_astro/a.js"></script><script>inline()</script>',
        '<style>@font-face{src:url(/base/_astro/f.woff2)} .x{fill:url(#hatch)}</style><link rel="modulepreload" href="/base/_astro/b.js"><link rel="icon" href="/base/favicon.svg">',
      ),
      packing,
    );
    expect(fetchedBy(html)).toEqual([]);
    const $ = load(html);
    expect($('script')).toHaveLength(1);
    expect($('img').attr('src')).toMatch(/^data:image\/svg\+xml,/);
    expect($('style').text()).toContain('url("data:font/woff2;base64,');
    expect($('style').text()).toContain('url(#hatch)');
  });

  test('may fetch nothing: its policy allows its own styles and scripts only', () => {
    const policy = packed('<p>x</p>')('meta[http-equiv]').attr('content') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'sha256-[^']+'/);
  });

  test('is not ended early by what its script says', () => {
    expect(packed('<p>x</p>')('script').text()).toBe('globalThis.woken = "<\\/script>";');
  });

  test('keeps what runs before it is drawn, and what is data', () => {
    const $ = packed(
      '<script type="application/json">{"a":1}</script>',
      '<script data-stays>before()</script>',
    );
    expect(
      $('script')
        .toArray()
        .map((each) => $(each).text()),
    ).toEqual(['before()', '{"a":1}', 'globalThis.woken = "<\\/script>";']);
  });

  test('has its islands as boxes that say which chart they are', () => {
    const $ = packed(
      '<figure data-chart="b"><astro-island props="{&quot;n&quot;:[0,2]}"><div class="live"><astro-slot><div class="drawings">still</div></astro-slot></div><template data-astro-template>t</template></astro-island></figure>',
    );
    expect($('astro-island')).toHaveLength(0);
    expect($('[data-island]').attr()).toEqual({ 'data-island': 'b', 'data-props': '{"n":2}' });
    expect($('[data-island] .drawings').text()).toBe('still');
  });

  test('keeps links inside where they lead inside, and makes all others whole', () => {
    const $ = packed(
      '<h2 id="here">x</h2><a href="/base/#here">1</a><a href="/base/#not-here">2</a><a href="/base/claims/#here">3</a><a href="#here">4</a><a href="https://else.example/">5</a><a href="mailto:a@b.example">6</a>',
    );
    expect(
      $('a')
        .toArray()
        .map((link) => $(link).attr('href')),
    ).toEqual([
      '#here',
      'https://site.example/base/#not-here',
      'https://site.example/base/claims/#here',
      '#here',
      'https://else.example/',
      'mailto:a@b.example',
    ]);
  });

  test('holds a picture once, however often it is shown', () => {
    const $ = packed(
      '<img src="/base/a.svg" alt="1"><img src="/base/b.svg" alt="2"><img src="/base/a.svg" alt="3">',
    );
    const of = (alt: string) => $(`img[alt="${alt}"]`);
    expect(of('1').attr('src')).toMatch(/^data:/);
    expect(of('3').attr('src')).toBeUndefined();
    expect(of('3').attr('data-again')).toBe(of('1').attr('data-kept'));
    expect(of('2').attr('data-kept')).not.toBe(of('1').attr('data-kept'));
  });

  test('has only those sources and words that something in it opens', () => {
    const $ = packed(
      '<button popovertarget="s2">2</button><div popover id="s1">a</div><div popover id="s2">b</div>',
    );
    expect(
      $('[popover]')
        .toArray()
        .map((each) => $(each).attr('id')),
    ).toEqual(['s2']);
  });

  test.each([
    ['a picture of another site', '<img src="https://else.example/a.svg">', 'else.example'],
    ['an island that is no chart', '<astro-island props="{}"></astro-island>', 'outside a chart'],
  ])('is refused with %s', (_, body, says) => {
    expect(() => packPage(page(body), packing)).toThrow(says);
  });
});
