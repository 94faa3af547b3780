import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { headersOf } from '../../src/site/headers.ts';
import { ask, askHost, header, PUBLIC_SITES, SITES } from './ask.ts';

const MISSING = [
  '/nowhere/',
  '/nowhere',
  '/charts/nowhere/',
  '/embed/nowhere/',
  '/_astro/nowhere.js',
  '/pinned/nowhere/2026-01-01/',
  '/data/nowhere.csv',
  '/index.html/',
  '/nowhere.imscc',
  '/404.html',
];
/** What follows from there being nothing, whatever the address. */
const OTHERWISE = ['Cache-Control', 'Content-Type'];

describe.each(SITES)('$name', ({ site }) => {
  const page = readFileSync(join(site.folder, '404.html'));

  test.each(MISSING)('%s is not there, and the page says so', async (address) => {
    const answer = await ask(site, address);
    expect(answer.status).toBe(404);
    expect(header(answer, 'Content-Type')).toBe('text/html; charset=utf-8');
    // Else a browser that came between two versions of the site would not find a file for a year.
    expect(header(answer, 'Cache-Control')).toBe('no-cache');
    expect(answer.body.equals(page)).toBe(true);
    for (const [name, value] of headersOf(address))
      if (!OTHERWISE.includes(name)) expect(header(answer, name), name).toBe(value);
    const names = answer.headers.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('it is the whole page, whatever part of it or from when', async () => {
    const asked = {
      Range: 'bytes=0-4',
      'If-None-Match': header(await ask(site, '/nowhere/'), 'ETag') ?? '"x"',
    };
    const answer = await ask(site, '/nowhere/', asked);
    expect(answer.status).toBe(404);
    expect(answer.body.equals(page)).toBe(true);
  });

  test('HEAD is told the same, without the page', async () => {
    const answer = await ask(site, '/nowhere/', {}, 'HEAD');
    expect(answer.status).toBe(404);
    expect(answer.body).toHaveLength(0);
  });
});

describe.each(PUBLIC_SITES)('$name', ({ site }) => {
  test('the page is sent compressed', async () => {
    const answer = await ask(site, '/nowhere/', { 'Accept-Encoding': 'br' });
    expect(answer.status).toBe(404);
    expect(header(answer, 'Content-Encoding')).toBe('br');
    expect(header(answer, 'Vary')).toBe('Accept-Encoding');
    expect(brotliDecompressSync(answer.body).equals(readFileSync(join(site.folder, '404.html')))).toBe(true);
  });
});

describe.each(SITES.filter(({ site }) => site.base !== '/'))('$name', ({ site }) => {
  test.each(['/', '/charts/', '/any/', '/any/basement/', '/any/base.html'])(
    '%s is outside the site',
    async (path) => {
      expect((await askHost(site, path)).status).toBe(404);
    },
  );
});
