import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { describe, expect, test } from 'vitest';
import { OWN_TYPES } from '../../../src/site/file-types.ts';
import { headersOf } from '../../../src/site/headers.ts';
import { inPattern } from '../../../src/site/host.ts';
import { headersFile } from '../../../src/site/headers-file.ts';

const FILES = [
  '404.html',
  '_astro/x.js',
  'about/index.html',
  'charts/index.html',
  'charts/x.csv',
  'charts/x/corrections.xml',
  'charts/x/index.html',
  'claims/ledger.json',
  'corrections.xml',
  'corrections/index.html',
  'embed/v1/resize.js',
  'embed/x/index.html',
  'favicon.svg',
  'index.html',
  'pinned/x/2026-11-23/index.html',
  'search/documents-1a2b.json',
  'search/index.html',
  'sources/index.html',
  'teach/x/files/x.gift.txt',
  'teach/x/files/x.imscc',
  'teach/x/index.html',
];
const file = headersFile('/any/', FILES);
const addresses = FILES.map((each) => `/${each.replace(/(^|\/)index\.html$/, '$1')}`);

/** The table's headers of an address, without types that every host knows. */
const wanted = (address: string): string[] =>
  [...headersOf(address)]
    .filter(([name]) => name !== 'Content-Type' || OWN_TYPES.some(([ending]) => address.endsWith(ending)))
    .map(([name, value]) => `${name}: ${value}`)
    .toSorted();

/** Whether a host takes an address for one of a rule’s; `*` may stand anywhere in it. */
const isOf = (path: string, address: string): boolean =>
  new RegExp(`^${path.split('*').map(inPattern).join('.*')}$`).test(address);

describe('headersFile', () => {
  test.each(addresses)(
    'gives %s the headers of the table, none twice, where all that match add up',
    (address) => {
      const added = file.split('\n\n').flatMap((rule) => {
        const [path = '', ...headers] = rule.trim().split('\n');
        return isOf(path, `/any${address}`) ? headers.map((each) => each.trim()) : [];
      });
      expect(added.toSorted()).toEqual(wanted(address));
    },
  );

  test('Netlify’s own reader finds the same', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'forty-million-headers-'));
    writeFileSync(join(folder, '_headers'), file);
    const { headers, errors } = await parseAllHeaders({
      headersFiles: [join(folder, '_headers')],
      configHeaders: [],
      minimal: false,
    });
    rmSync(folder, { recursive: true });
    expect(errors).toEqual([]);
    for (const address of addresses) {
      const matching = headers.filter((rule) => 'forRegExp' in rule && rule.forRegExp.test(`/any${address}`));
      const merged = new Map(matching.flatMap(({ values }) => Object.entries(values)));
      const found = [...merged].map(([name, value]) => `${name}: ${value}`);
      expect(found.toSorted(), address).toEqual(wanted(address));
    }
  });

  test('says nothing of pages that are not there', () => {
    const paths = file.split('\n').filter((line) => line.startsWith('/'));
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => path.includes('/data/'))).toEqual([]);
  });
});
