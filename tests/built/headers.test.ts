import { describe, expect, test } from 'vitest';
import { KNOWN_TYPES, OWN_TYPES } from '../../src/site/file-types.ts';
import { headersOf } from '../../src/site/headers.ts';
import { inPattern } from '../../src/site/host.ts';
import { BASE, EMBEDS, FILES, PINNED, readText, SITE } from './site.ts';

const OPENER = 'Cross-Origin-Opener-Policy';
/** What hosts read for themselves, and do not hand out. */
const OF_HOSTS = ['_headers', '.nojekyll'];
const files = [...FILES].filter((file) => !OF_HOSTS.includes(file) && !/\.(br|gz)$/.test(file));
const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

test('every file of the site has a type', () => {
  expect(files.filter((file) => !headersOf(addressOf(file)).has('Content-Type'))).toEqual([]);
});

test('every type in the table is one of some file', () => {
  // PDFs are printed later.
  const later = ['.pdf'];
  const idle = [...KNOWN_TYPES, ...OWN_TYPES].filter(
    ([ending]) => !later.includes(ending) && !files.some((file) => addressOf(file).endsWith(ending)),
  );
  expect(idle).toEqual([]);
});

test('where charts in frames lead, a window that a sandbox holds may go', () => {
  const pages = [...EMBEDS, ...PINNED];
  expect(pages.length).toBeGreaterThan(10);
  const led = pages.flatMap(({ $, address }) =>
    $('a[href]')
      .toArray()
      .map((link) => new URL($(link).attr('href') ?? '', SITE + address))
      .filter(({ origin, pathname }) => origin === SITE && pathname !== address)
      .map(({ pathname }) => `/${pathname.slice(BASE.length)}`),
  );
  expect(led.length).toBeGreaterThan(10);
  expect([...new Set(led)].filter((each) => headersOf(each).get(OPENER) !== 'unsafe-none')).toEqual([]);
});

/** Whether a host takes an address for one of a rule’s; `*` may stand anywhere in it. */
const isOf = (path: string, address: string): boolean =>
  new RegExp(`^${path.split('*').map(inPattern).join('.*')}$`).test(address);

describe('_headers', () => {
  const rules = readText('_headers')
    .trim()
    .split('\n\n')
    .map((rule) => rule.split('\n'));

  test('is short enough for Cloudflare, which reads a hundred rules of two thousand characters a line', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(Math.max(...rules.flat().map((line) => line.length))).toBeLessThan(2_000);
  });

  test('gives every file what the table says, nothing twice', () => {
    const known = new Set(KNOWN_TYPES.map(([, type]) => `Content-Type: ${type}`));
    const faults = files.filter((file) => {
      const address = BASE + addressOf(file).slice(1);
      const said = rules
        .filter(([path = '']) => isOf(path, address))
        .flatMap(([, ...headers]) => headers.map((header) => header.trim()));
      const meant = [...headersOf(addressOf(file))].map(([name, value]) => `${name}: ${value}`);
      const isSame = meant.every((header) => known.has(header) || said.includes(header));
      const isOnce = new Set(said.map((header) => header.split(':')[0])).size === said.length;
      return !isSame || !isOnce || said.some((header) => !meant.includes(header));
    });
    expect(faults).toEqual([]);
  });
});
