/** What makes a browser throw a page away when it is left, instead of keeping it for a reader who comes back: no page has any of it. */
import { describe, expect, test } from 'vitest';
import { headersOf } from '../../src/site/headers.ts';
import { BASE, FILES, PAGES, readText } from './site.ts';

/** Listens for its window being unloaded. Leaflet's map has an event of its own by that name, which it fires and hears itself. */
const LISTENS = /beforeunload|\bonunload\b|(?<!\bfire\(|\b_on\()["'`]unload["'`]/;

/** Frozen copies never change, and have no script. */
const listening = [...FILES].filter(
  (file) => /\.(html|js)$/.test(file) && !file.startsWith('pinned/') && LISTENS.test(readText(file)),
);

describe('a listener for unload', () => {
  test.each([
    'addEventListener("unload",f)',
    'addEventListener(`beforeunload`,f)',
    'window.onunload=f',
    '<body onbeforeunload="f()">',
  ])('would be seen in %s', (script) => {
    expect(script).toMatch(LISTENS);
  });

  test('is in no page and in no script', () => {
    expect(listening).toEqual([]);
  });
});

test('every page is served so that browsers may keep it, and forbids scripts to listen for unload', () => {
  const headers = PAGES.map(({ address }) => ({
    address,
    headers: headersOf(`/${address.slice(BASE.length)}`),
  }));
  expect(headers.length).toBeGreaterThan(100);
  const wrong = headers.filter(
    (each) =>
      !/^no-cache$|^public/.test(each.headers.get('Cache-Control') ?? '') ||
      !each.headers.get('Permissions-Policy')?.includes('unload=()'),
  );
  expect(wrong.map(({ address }) => address)).toEqual([]);
});
