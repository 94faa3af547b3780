import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { FILES, readText } from './site.ts';

/** Every drawing of a chart; the code of its address is none. */
const DRAWINGS = [...FILES].filter(
  (file) => /^charts\/[^/]+\/.*\.svg$/.test(file) && !file.endsWith('/qr.svg'),
);

test('there are drawings in three widths and thumbnails', () => {
  const names = new Set(DRAWINGS.map((file) => file.split('/')[2]));
  expect([...names]).toEqual(expect.arrayContaining(['280.svg', '720.svg', '1080.svg', 'thumbnail.svg']));
});

describe.each(DRAWINGS)('%s', (file) => {
  const svg = readText(file);
  const styles = /<style>(.*?)<\/style>/s.exec(svg)?.[1] ?? '';

  test('is a picture that stands alone', () => {
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
    expect(svg).not.toMatch(/NaN|undefined|<script|\shref="http/);
  });

  test('carries the rules its marks use, and no others', () => {
    const classes = new Set(
      [...svg.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names]) => names?.split(' ')),
    );
    const ruled = [...styles.replaceAll(/\{[^{}]*\}/g, ' ').matchAll(/\.([a-z][\w-]*)/g)].map(
      ([, name]) => name,
    );
    expect(ruled).toContain('chart-ink');
    expect(ruled.filter((name) => !classes.has(name))).toEqual([]);
  });

  test('sets every property it uses', () => {
    const used = [...svg.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name);
    // A role is set by the marks that have one.
    expect(used.filter((name) => name !== '--role' && !styles.includes(`${name}:`))).toEqual([]);
  });
});
