import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BUNDLED_FILE } from '../../src/site/made-of/bundled.ts';
import { FILES, pageAt, plain, readText } from './site.ts';

interface Part {
  readonly name: string;
  readonly version: string;
  readonly scope: 'required' | 'excluded';
  readonly licenses?: readonly { license?: { id?: string }; expression?: string }[];
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, unknown> };
const bill = JSON.parse(readText('sbom.cdx.json')) as { components: Part[]; metadata: unknown };
const list = readText('licences.txt');
const version = JSON.parse(readText('version.json')) as Record<string, string | boolean | null>;
const shipped = bill.components.filter(({ scope }) => scope === 'required');

/** Terms under which a part may be in a site that anyone may copy. */
const KNOWN = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'OFL-1.1',
  'BlueOak-1.0.0',
];

describe('the bill of materials', () => {
  test('lists every package of the lock file', () => {
    expect(bill.components).toHaveLength(Object.keys(lock.packages).length - 1);
  });

  test('tells what readers get: what draws, the map’s, typefaces, shapes, and what wakes islands', () => {
    const names = new Set(shipped.map(({ name }) => name));
    for (const name of [
      'svelte',
      'leaflet',
      'd3-array',
      'minisearch',
      'world-atlas',
      'astro',
      '@fontsource-variable/newsreader',
    ])
      expect(names, name).toContain(name);
    for (const tool of ['typescript', 'vitest', '@playwright/test', 'vite'])
      expect(names, tool).not.toContain(tool);
  });

  test('and none of what checks the data when the site is built', () => {
    const checkers = ['zod', 'edtf', 'csv-parse', 'cheerio', 'yaml', 'postcss'];
    expect(shipped.filter(({ name }) => checkers.includes(name)).map(({ name }) => name)).toEqual([]);
  });

  test('each of which has a licence we know', () => {
    const unknown = shipped.filter(({ licenses = [] }) => {
      const ids = licenses.map(({ license, expression }) => license?.id ?? expression ?? '');
      return ids.length === 0 || ids.some((id) => !KNOWN.includes(id));
    });
    expect(unknown.map(({ name, licenses }) => [name, licenses])).toEqual([]);
  });
});

test('the list of licences has the words of each, and ours', () => {
  expect(list.startsWith('What this site is made of')).toBe(true);
  expect(list).toContain(readFileSync('LICENSE', 'utf8').trim());
  const parts = list.split(/\n-{78}\n/).slice(2);
  expect(parts).toHaveLength(new Set(shipped.map(({ name, version }) => `${name} ${version}`)).size);
  for (const { name, version } of shipped) {
    const part = parts.find((each) => each.trim().startsWith(`${name} ${version} (`));
    expect(part, name).toMatch(/copyright|permission|license/i);
    expect((part ?? '').length, name).toBeGreaterThan(400);
  }
});

test('the lists that bundles leave do not stay in the site', () => {
  expect([...FILES].filter((file) => file.endsWith(BUNDLED_FILE))).toEqual([]);
});

describe('the site says which it is', () => {
  const { version: ours } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const { version: data } = JSON.parse(readText('data/datapackage.json')) as { version: string };
  const about = pageAt('/about/').$;
  const edition = about('#edition + p');

  test('to programs', () => {
    expect(version).toMatchObject({ version: ours, data });
    expect(version['commit']).toMatch(/^([0-9a-f]{40}|unknown)$/);
    expect(typeof version['changed']).toBe('boolean');
  });

  test('to readers, the same', () => {
    const words = plain(edition.text());
    expect(words).toContain(`Version ${ours} of the site`);
    expect(words).toContain(`version ${data} of the data`);
    if (version['commit'] !== 'unknown') expect(words).toContain(String(version['commit']).slice(0, 10));
    expect(words.includes('differ')).toBe(version['changed']);
  });

  test('with the way to both lists', () => {
    const files = edition
      .find('a')
      .toArray()
      .map((each) => about(each).attr('href')?.replace(/^.*\//, ''));
    for (const file of ['version.json', 'licences.txt', 'sbom.cdx.json']) expect(files).toContain(file);
  });
});
