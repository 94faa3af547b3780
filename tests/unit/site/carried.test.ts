import { describe, expect, test } from 'vitest';
import { carried } from '../../../src/site/carried.ts';

const SITE = 'https://forty.example/names/';
const BOTH = [
  ['text', 'plain'],
  ['view', 'class'],
] as const;
const to = (address: string): string => carried(address, SITE, BOTH);

describe('a link within the site', () => {
  test('leads to a page that is asked the same', () => {
    expect(to(SITE)).toBe(`${SITE}?text=plain&view=class`);
    expect(to(`${SITE}charts/lag/`)).toBe(`${SITE}charts/lag/?text=plain&view=class`);
  });

  test('keeps its place and what it asks of a chart', () => {
    expect(to(`${SITE}?chart=lag&focus=a#lag`)).toBe(`${SITE}?chart=lag&focus=a&text=plain&view=class#lag`);
  });

  test('goes on asking what it asks by itself', () => {
    expect(to(`${SITE}teach/?text=full`)).toBe(`${SITE}teach/?text=full&view=class`);
  });

  test('is as it was where nothing was asked', () => {
    const address = `${SITE}charts/?focus=a,b#c`;
    expect(carried(address, SITE, [])).toBe(address);
  });
});

test.each([
  `${SITE}charts/lag.png`,
  `${SITE}corrections.xml`,
  'https://forty.example/other/',
  'https://elsewhere.example/names/',
  'https://forty.example.evil.example/names/',
  'mailto:corrections@forty.example',
])('%s is left alone: no page of the site', (address) => {
  expect(to(address)).toBe(address);
});
