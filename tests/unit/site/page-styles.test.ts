import { describe, expect, test } from 'vitest';
import { earlyScripts } from '../../../src/site/page-styles/early-scripts.ts';
import { namesInPage } from '../../../src/site/page-styles/names-in-page.ts';
import { splitPage } from '../../../src/site/page-styles/split-page.ts';
import { splitStyles } from '../../../src/site/page-styles/split-styles.ts';

const PAGE = '<main class="a"><p class="b c" data-astro-cid-own>Text</p></main>';
const split = (css: string, scripts = ''): { now: string; later: string } =>
  splitStyles(css, namesInPage(PAGE, scripts));

describe('a page needs now', () => {
  test.each([
    '.a{x:y}',
    '.a .b.c{x:y}',
    '.a :is(.b,.z){x:y}',
    'p:not(.z (.y)){x:y}',
    'p[data-astro-cid-own]{x:y}',
    "[data-theme='dark']{x:y}",
    ':root{--x:y}',
    '@media print{.b{x:y}}',
    '@font-face{font-family:x}',
    '@keyframes k{0%{x:y}}',
    '@page{margin:1in}',
  ])('%s', (css) => {
    expect(split(css)).toEqual({ now: css, later: '' });
  });

  test('what a script that comes with it makes', () => {
    expect(split('.card-of-claim{x:y}', "box.className = 'card-of-claim'").later).toBe('');
    expect(split('.card-of-claim{x:y}', "box.className = 'card'").later).toBe('.card-of-claim{x:y}');
  });
});

test('a part of a live chart is made by the chart, whatever words stand in other scripts', () => {
  expect(split('.card.v-1a2b{x:y}', 'card').later).toBe('.card.v-1a2b{x:y}');
  expect(split('.card{x:y}', 'card').now).toBe('.card{x:y}');
});

describe('a page needs only when its charts are live', () => {
  test.each(['.z{x:y}', '.a .z{x:y}', '@media print{.z{x:y}}', '@supports (x:y){@media print{.z{x:y}}}'])(
    '%s',
    (css) => {
      expect(split(css)).toEqual({ now: '', later: css });
    },
  );

  test('of two selectors the one it has no element for', () => {
    expect(split('.a,.z{x:y}')).toEqual({ now: '.a{x:y}', later: '.z{x:y}' });
  });
});

test('the rules of a component that a page has nothing of are needed never', () => {
  expect(split('p[data-astro-cid-other]{x:y}')).toEqual({ now: '', later: '' });
});

test('of a rule that is said twice the last one counts, where the same is asked around it', () => {
  expect(split('.a{x:y}.b{x:z}.a{x:y}').now).toBe('.b{x:z}.a{x:y}');
  expect(split('.a{x:y}@media print{.a{x:y}}').now).toBe('.a{x:y}@media print{.a{x:y}}');
});

describe('the scripts that come with a page', () => {
  const files: Readonly<Record<string, string>> = {
    '/base/_astro/page.js':
      'import"./shared.js";import{a}from"./other.js";const late=()=>import("./late.js");page',
    '/base/_astro/shared.js': 'import{a}from"./other.js";shared',
    '/base/_astro/other.js': 'import"./shared.js";other',
    '/base/_astro/late.js': 'too late',
  };
  const html =
    '<script>inline</script><script type="module" src="/base/_astro/page.js"></script><script type="module" src="/base/_astro/shared.js"></script>';
  const code = earlyScripts(html, (address) => files[address] ?? `no ${address}`);

  test('are those in it, those it names and what they import, each once', () => {
    for (const word of ['inline', 'page', 'shared', 'other'])
      expect(code.split('\n').filter((each) => each.endsWith(word))).toHaveLength(1);
  });

  test('are not what they may ask for later', () => {
    expect(code).not.toContain('too late');
  });
});

describe('a built page', () => {
  const style = '<style>.a{x:y}.live{x:y}</style>';
  const page = (body: string): string => `<html><head>${style}</head><body class="a">${body}</body></html>`;
  const noScripts = (): string => '';

  test('names the styles of its live charts, and does not ask for them', () => {
    const { html, later } = splitPage(page('<astro-island></astro-island>'), '/base/_astro/', noScripts);
    expect(later?.css).toBe('.live{x:y}');
    expect(later?.name).toMatch(/^later\.[0-9a-f]{8}\.css$/);
    expect(html).toContain('<style>.a{x:y}</style>');
    expect(html).toContain(
      `<link data-later rel="stylesheet" disabled href="/base/_astro/${later?.name ?? ''}"></head>`,
    );
  });

  test('stays as it is without charts that wake', () => {
    expect(splitPage(page('<p></p>'), '/', noScripts)).toEqual({ html: page('<p></p>') });
  });
});
