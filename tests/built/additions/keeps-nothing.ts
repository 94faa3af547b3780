/** The kill switch: a build that keeps nothing on readers’ devices, takes away what earlier ones kept, and says nothing else anywhere. */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { LIST } from '../../../src/site/offline/kept-with.ts';
import { brokenLinks, valuesOf } from '../links.ts';
import { BASE, FILES, plain, readText } from '../site.ts';
import { built, page, pathOf } from './added-site.ts';

/** What is no page of this build: frozen copies, and lessons in one file. */
const NO_PAGE = /^(pinned\/|teach\/[\w-]+\/files\/)/;
const REGISTERS = 'serviceWorker';

/** Pages and scripts of a build that have a service worker come. */
const registering = (files: Iterable<string>, read: (file: string) => string): string[] =>
  [...files].filter(
    (file) => /\.(html|js)$/.test(file) && file !== 'sw.js' && read(file).includes(REGISTERS),
  );

export function testKeepsNothing(): void {
  const filesOf = (): string[] =>
    readdirSync(pathOf(''), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(pathOf(''), join(entry.parentPath, entry.name)));

  test('has at the worker’s address the one that takes everything away, and no list of what is kept', () => {
    expect(readText('sw.js')).toMatch(/OFFLINE=/);
    expect(built('sw.js')).toContain('.unregister()');
    expect(built('sw.js')).not.toMatch(/OFFLINE|["'`]fetch["'`]/);
    expect(FILES.has(LIST)).toBe(true);
    expect(filesOf()).not.toContain(LIST);
  });

  test('has no page that brings a worker', () => {
    expect(registering(FILES, readText)).not.toEqual([]);
    expect(registering(filesOf(), built)).toEqual([]);
  });

  test('promises no saved pages where others list them', () => {
    const $ = page('offline/index.html');
    expect(plain($('main').text())).toMatch(
      /^No page is kept on this device\s*Every page of this site needs a network\./,
    );
    expect($('[data-offline], main script')).toHaveLength(0);
    expect(plain(page('privacy/index.html')('main').text())).not.toMatch(
      /is kept in your browser|\boffline\b/,
    );
  });

  test('leads nobody to that page, and no link anywhere to nothing', () => {
    const files = new Set(filesOf());
    const pages = [...files]
      .filter((file) => file.endsWith('.html') && !NO_PAGE.test(file))
      .map((file) => ({
        file,
        address: BASE + file.replace(/(^|\/)index\.html$/, '$1'),
        $: load(built(file)),
      }));
    expect(pages.length).toBeGreaterThan(100);
    const ids = new Map(pages.map(({ file, $ }) => [file, valuesOf($, 'id')]));
    const wrong = pages.flatMap((each) => {
      const kept = valuesOf(each.$, 'href').filter((address) => address.startsWith(`${BASE}offline/`));
      return [...brokenLinks(each, { files, ids }), ...kept].map((address) => `${each.file}: ${address}`);
    });
    expect(wrong).toEqual([]);
  });
}
