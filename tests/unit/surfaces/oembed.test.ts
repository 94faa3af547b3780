import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { linkTitle, oembed } from '../../../src/surfaces/embed/oembed.ts';
import { discovered, filtered, sifted } from '../../fixtures/wordpress.ts';

const TITLE = 'Fewer than <10> & “five”; "none" <script>alert(1)</script> it\'s';
const answer = oembed({
  title: TITLE,
  page: 'https://example.org/any/charts/made-up/',
  frame: 'https://example.org/any/embed/made-up/?from=2021&to=2022',
  height: 640,
  picture: 'https://example.org/any/og/charts/made-up.png',
  home: 'https://example.org/any/',
  about: 'https://example.org/any/about/',
});
const html = String(answer['html']);
const $ = load(html, null, false);

test('a title is text in the markup, whatever is in it', () => {
  expect(answer['title']).toBe(TITLE);
  expect(
    $.root()
      .find('*')
      .toArray()
      .map(({ tagName }) => tagName),
  ).toEqual(['blockquote', 'a', 'iframe']);
  expect($('blockquote').text()).toBe(TITLE);
  expect($('iframe').attr('title')).toBe(TITLE);
  expect(html).not.toContain('<script');
});

test('an address may ask for a part of the chart', () => {
  expect($('iframe').attr('src')).toBe('https://example.org/any/embed/made-up/?from=2021&to=2022');
});

test('WordPress finds the link whatever the title', () => {
  const page = (title: string): string =>
    `<html><head><link rel="alternate" type="application/json+oembed" href="https://example.org/a.json" title="${title}"></head>`;
  expect(discovered(page('Fewer than <10>'))).toBeUndefined();
  expect(discovered(page(linkTitle('Fewer than <10>')))).toBe('https://example.org/a.json');
  expect(linkTitle('Fewer than <10>')).toBe('Fewer than ‹10›');
});

describe('the stand-in for WordPress', () => {
  const link = (href: string): string => `<link type="application/json+oembed" href="${href}">`;

  test('finds no address without a host, and none too far down or in the body', () => {
    expect(discovered(link('/oembed/a.json'))).toBeUndefined();
    expect(discovered(`<head></head><body>${link('https://example.org/')}`)).toBeUndefined();
    expect(discovered(`<head>${' '.repeat(153_600)}${link('https://example.org/')}`)).toBeUndefined();
  });

  test('takes out what it does not know, and refuses what has no frame', () => {
    expect(sifted('<p>a</p><iframe src="b" style="c" allow="d"></iframe><script>e</script>')).toBe(
      'a<iframe src="b"></iframe>e',
    );
    expect(filtered('<blockquote>a</blockquote>', 'x')).toBeUndefined();
    expect(filtered('<blockquote class="a">b</blockquote>', 'x')).toBeUndefined();
  });
});
