import { Resvg } from '@resvg/resvg-js';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { PAGES } from '../../../src/site/page-list.ts';
import { pictureFonts } from '../../../src/surfaces/og/fonts.ts';
import { PICTURE, pictureSvg } from '../../../src/surfaces/og/picture.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const font = { fontFiles: await pictureFonts(), loadSystemFonts: false };

/** Extent in px of what a drawing's text really covers, set in the site's fonts. */
function inkOf(text: string): Box {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">${text}</svg>`;
  const box = new Resvg(svg, { font }).getBBox();
  if (!box) throw new Error(`nothing is drawn of ${text}`);
  return box;
}

describe.each(Object.entries(PAGES))('the link picture of the page “%s”', (_, { title, description }) => {
  const svg = pictureSvg(title, description);
  const $ = load(svg, { xml: true });
  const card = $('rect[stroke]');
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(card.attr(name))) as [
    number,
    number,
    number,
    number,
  ];
  const lines = $('text').toArray();

  test('says the title and the whole description', () => {
    const said = lines.map((line) => $(line).text()).join(' ');
    expect(said).toBe(`Forty Million Names ${title} ${description}`);
  });

  test('keeps its card on the picture', () => {
    expect(x >= 0 && y >= 0 && x + width <= PICTURE.width && y + height <= PICTURE.height).toBe(true);
  });

  test('keeps every line of text inside the card', () => {
    for (const line of lines) {
      const ink = inkOf($.xml(line));
      expect(ink.x, $(line).text()).toBeGreaterThanOrEqual(x);
      expect(ink.x + ink.width, $(line).text()).toBeLessThanOrEqual(x + width - 20);
      expect(ink.y, $(line).text()).toBeGreaterThanOrEqual(y);
      expect(ink.y + ink.height, $(line).text()).toBeLessThanOrEqual(y + height);
    }
  });

  test('lets no line touch the next', () => {
    const inks = lines.map((line) => inkOf($.xml(line)));
    for (const [index, ink] of inks.entries()) {
      const next = inks[index + 1];
      if (next) expect(ink.y + ink.height, $(lines[index] ?? '').text()).toBeLessThan(next.y);
    }
  });
});

test('a title with markup in it is drawn as text', () => {
  const $ = load(pictureSvg('Tom & <b>Jerry</b>', '<script>alert(1)</script>'), { xml: true });
  expect($('b, script')).toHaveLength(0);
  expect($('text').text()).toContain('Tom & <b>Jerry</b>');
});
