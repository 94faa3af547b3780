import { describe, expect, test } from 'vitest';
import { addressesOf, brokenLinks, valuesOf } from './links.ts';
import { BASE, FILES, PAGES, WITH_SHELL, fileOf } from './site.ts';

const IDS: ReadonlyMap<string, readonly string[]> = new Map(
  PAGES.map(({ file, $ }) => [file, valuesOf($, 'id')]),
);

/** Attributes that name ids of the same page, several apart by spaces. */
const REFERENCES = [
  'popovertarget',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-details',
  'aria-owns',
  'for',
  'list',
];

describe.each(PAGES)('$address', ({ file, address, $ }) => {
  const ids = new Set(IDS.get(file));
  const addresses = addressesOf($);

  test('has no id twice', () => {
    const all = IDS.get(file) ?? [];
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  test('links only to pages, files and places of this site that are there', () => {
    expect(brokenLinks({ address, $ }, { files: FILES, ids: IDS })).toEqual([]);
  });

  test('writes every address of this site under its base', () => {
    const rooted = addresses.filter((each) => each.startsWith('/') && !each.startsWith(BASE));
    expect(rooted).toEqual([]);
  });

  test.each(REFERENCES)('names in %s only what is on the page', (name) => {
    const named = valuesOf($, name).flatMap((value) => value.split(/\s+/));
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('fills, clips and marks drawings only with what is on the page', () => {
    const html = $.html();
    const named = [...html.matchAll(/url\((?:&quot;|['"])?#([^)'"&]+)/g)].map(([, id = '']) => id);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('sends no reader into another window, through a counter, or to anything but a page', () => {
    const outside = $('a[href]')
      .toArray()
      .filter((link) => fileOf($(link).attr('href') ?? '', address) === undefined);
    const wrong = outside.filter((link) => {
      const { href = '', target, ping } = $(link).attr() ?? {};
      return (
        target !== undefined ||
        ping !== undefined ||
        !/^(https?|mailto):/.test(href) ||
        /[?&](utm_|fbclid|gclid)/.test(href)
      );
    });
    expect(wrong.map((link) => $(link).attr('href'))).toEqual([]);
  });
});

test('every page but frames and the wrong-address one can be reached from the story by links', () => {
  const reached = new Set(['index.html']);
  for (const file of reached) {
    const page = PAGES.find((each) => each.file === file);
    if (!page) continue;
    for (const href of valuesOf(page.$, 'href')) {
      const target = fileOf(href, page.address);
      if (target?.endsWith('.html')) reached.add(target);
    }
  }
  expect(WITH_SHELL.map(({ file }) => file).filter((file) => !reached.has(file))).toEqual(['404.html']);
});
