import { describe, expect, test } from 'vitest';
import { HEADER_RULES, matches } from '../../src/site/headers.ts';
import { ask, faultsOf, filesOf, header, SITES } from './ask.ts';
import { NAMES, unlikeTable } from './table.ts';

/** What a server says of its own accord, of the answer and of itself. */
const OF_THE_SERVER = new Set([
  'accept-ranges',
  'connection',
  'content-length',
  'date',
  'etag',
  'keep-alive',
  'last-modified',
  'server',
  'transfer-encoding',
  'vary',
]);
const IN_THE_TABLE = new Set(NAMES.map((name) => name.toLowerCase()));

describe.each(SITES)('$name', ({ site }) => {
  const files = filesOf(site);

  test('has files', () => {
    expect(files.length).toBeGreaterThan(500);
  });

  test('says of every file what the table says, each header once, and nothing of its own', async () => {
    const faults = await faultsOf(files, async ({ address }) => {
      const answer = await ask(site, address);
      const names = answer.headers.map(([name]) => name);
      return [
        ...(answer.status === 200 ? [] : [`${address}: ${String(answer.status)}`]),
        ...unlikeTable(answer, address),
        ...names.filter((name, at) => names.indexOf(name) < at).map((name) => `${address}: ${name} twice`),
        ...names
          .filter((name) => !IN_THE_TABLE.has(name) && !OF_THE_SERVER.has(name))
          .map((name) => `${address}: ${name}`),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('says it by HEAD too, without the file', async () => {
    for (const address of ['/', '/charts/', '/robots.txt']) {
      const [whole, head] = [await ask(site, address), await ask(site, address, {}, 'HEAD')];
      expect(head.status).toBe(200);
      expect(head.body).toHaveLength(0);
      const lasting = ({ headers }: typeof head): unknown =>
        headers.filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name)).toSorted();
      expect(lasting(head)).toEqual(lasting(whole));
    }
  });

  test.each(HEADER_RULES.map(({ path }) => path))('has something to which %s applies', (path) => {
    expect(files.some(({ address }) => matches(path, address))).toBe(true);
  });
});

describe.each(SITES.filter(({ site }) => site.base !== '/'))('$name', ({ site }) => {
  test('keeps what it says to the folder of the site', async () => {
    const answer = await ask({ ...site, base: '/' }, '/embed/');
    expect(answer.status).toBe(404);
    expect(header(answer, 'Content-Security-Policy')).toBe("frame-ancestors 'self'");
  });
});
