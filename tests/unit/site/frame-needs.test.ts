import { expect, test } from 'vitest';
import { withNeeds } from '../../../src/site/frame-needs.ts';

const FILES: Readonly<Record<string, string>> = {
  '/base/_astro/Chart.a1.js':
    'import{a}from"./words.b2.js";import"./state.c3.js";const rows=()=>import(`./rows.d4.js`);const more=()=>import(`./entries.h8.js`);',
  '/base/_astro/client.e5.js': 'import{b}from"./svelte.f6.js";',
  '/base/_astro/words.b2.js': 'import"./state.c3.js";const other=()=>import("./never.js");',
  '/base/_astro/state.c3.js': '',
  '/base/_astro/rows.d4.js': 'import"./dates.g7.js";',
  '/base/_astro/svelte.f6.js': '',
  '/base/_astro/dates.g7.js': '',
};
const read = (address: string): string => {
  const code = FILES[address];
  if (code === undefined) throw new Error(`asked for ${address}`);
  return code;
};
const ISLAND =
  '<astro-island component-url="/base/_astro/Chart.a1.js" renderer-url="/base/_astro/client.e5.js" ssr></astro-island>';

test('a frame that sleeps names what its chart imports, what that imports, and its rows but for those of entries, each once and without itself', () => {
  const html = withNeeds(`<figure data-wake="from to">${ISLAND}</figure>`, read);
  expect(html).toContain(
    '<astro-island data-needs="words.b2 state.c3 svelte.f6 rows.d4 dates.g7" component-url=',
  );
});

test('a page whose charts do not sleep, and one without a chart, stay as they are', () => {
  for (const html of [
    `<figure>${ISLAND}</figure>`,
    '<figure data-wake="from"><img></figure>',
    '<p>data-wake</p>',
  ])
    expect(withNeeds(html, read)).toBe(html);
});
