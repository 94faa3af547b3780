import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { FILES, PAGES, fileOf, readText } from './site.ts';

/** Links that name something and fetch nothing. */
const NAMING = new Set(['canonical', 'license', 'alternate', 'sitemap']);

const isOwn = (address: string, from: string): boolean =>
  address.startsWith('data:') || FILES.has(fileOf(address, from) ?? '');
const urlsIn = (css: string): string[] =>
  [...css.matchAll(/(?:url\(\s*['"]?|@import\s+['"])([^'")]+)/g)]
    .map(([, url = '']) => url)
    .filter((url) => !url.startsWith('#'));

describe.each(PAGES)('$address', ({ $, address }) => {
  test('asks no other site for anything', () => {
    const fetched = $(
      'script[src], img[src], source[src], iframe, object, embed, video, audio, form, link[href], [component-url], use',
    )
      .toArray()
      .filter((element) => !NAMING.has($(element).attr('rel') ?? ''))
      .flatMap((element) => {
        const {
          src,
          srcset,
          href,
          data,
          action,
          'component-url': component,
          'renderer-url': renderer,
        } = $(element).attr() ?? {};
        const several = srcset?.split(',').map((each) => each.trim().split(' ')[0]) ?? [];
        return [src, href, data, action, component, renderer, ...several].filter(
          (each) => each !== undefined && !each.startsWith('#'),
        );
      });
    expect(fetched.length).toBeGreaterThan(0);
    expect(fetched.filter((each) => !isOwn(each ?? '', address))).toEqual([]);
  });

  test('asks for no preconnection, frame or plug-in at all', () => {
    expect(
      $(
        'link[rel~="preconnect"], link[rel~="dns-prefetch"], iframe, object, embed, base[href], meta[http-equiv="refresh"]',
      ),
    ).toHaveLength(0);
  });

  test('has no form but the one that leads to the search, which sends nothing anywhere', () => {
    const forms = $('form[action], form[method]:not([method="dialog"]), [formaction]').toArray();
    const wrong = forms.filter(
      (form) =>
        $(form).attr('method') !== 'get' ||
        fileOf($(form).attr('action') ?? '', address) !== 'search/index.html',
    );
    expect(wrong.map((form) => $.html(form))).toEqual([]);
  });

  test('styles itself from its own files', () => {
    const inline = [
      ...$('style')
        .toArray()
        .map((style) => $(style).text()),
      ...$('[style]')
        .toArray()
        .map((element) => $(element).attr('style') ?? ''),
    ];
    expect(inline.flatMap(urlsIn).filter((url) => !isOwn(url, address))).toEqual([]);
  });

  test('has no script in an attribute or an address', () => {
    const wrong = $('*')
      .toArray()
      .flatMap((element) => Object.entries($(element).attr() ?? {}))
      .filter(([name, value]) => /^on/i.test(name) || /^\s*javascript:/i.test(value));
    expect(wrong).toEqual([]);
  });

  test('sets no cookie', () => {
    expect($.html()).not.toContain('document.cookie');
  });
});

test('no style sheet asks another site for a font or a picture', () => {
  const sheets = [...FILES].filter((file) => file.endsWith('.css'));
  const asked = sheets.flatMap((file) => urlsIn(readText(file)).filter((url) => !isOwn(url, `/${file}`)));
  expect(asked).toEqual([]);
});

test('no script sets a cookie or sends a beacon', () => {
  const scripts = [...FILES].filter((file) => file.endsWith('.js'));
  expect(scripts.filter((file) => /document\.cookie|sendBeacon|new WebSocket/.test(readText(file)))).toEqual(
    [],
  );
});

/** Code made of text, which the pages’ policies refuse; minifiers leave `new` out. Libraries that check input at build do it, and must not come along. */
const MAKES_CODE = /\beval\s*\(|\bFunction\s*\(\s*[`'")]/;

test('no script makes code of text', () => {
  for (const made of ['new Function("a","return a")', 'let f=Function(``)', 'eval(x)'])
    expect(made).toMatch(MAKES_CODE);
  const scripts = [...FILES].filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(20);
  expect(scripts.filter((file) => MAKES_CODE.test(readText(file)))).toEqual([]);
});

test('no drawing file reaches outside itself', () => {
  for (const file of [...FILES].filter((each) => each.endsWith('.svg'))) {
    const $ = load(readText(file), { xml: true });
    const reaching = $('[href], [xlink\\:href], script, foreignObject')
      .toArray()
      .filter((element) => !($(element).attr('href') ?? '').startsWith('#'));
    expect(
      reaching.map((element) => $.xml(element)),
      file,
    ).toEqual([]);
    expect(
      urlsIn(readText(file)).filter((url) => !url.startsWith('data:')),
      file,
    ).toEqual([]);
  }
});
