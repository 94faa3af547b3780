import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { headersOf } from '../../src/site/headers.ts';
import { isText } from '../../src/site/file-types.ts';
import { ask, faultsOf, filesOf, header, PUBLIC_SITES } from './ask.ts';

/** What is asked for, and what is then sent where there is a copy of each kind. */
const ASKED = [
  ['br', 'br'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['deflate', undefined],
  ['identity', undefined],
  ['gzip;q=0, br;q=0', undefined],
] as const;

const open = {
  br: (body: Buffer) => brotliDecompressSync(body),
  gzip: (body: Buffer) => gunzipSync(body),
  undefined: (body: Buffer) => body,
};

describe.each(PUBLIC_SITES)('$name', ({ site }) => {
  const files = filesOf(site);
  const typeOf = (address: string): string => headersOf(address).get('Content-Type') ?? '';
  const pathOf = (file: string): string => join(site.folder, file);

  test.each(ASKED)(
    'who takes %s gets every text as %s, with the type of the text',
    async (accepted, sent) => {
      const faults = await faultsOf(files, async ({ file, address }) => {
        const answer = await ask(site, address, { 'Accept-Encoding': accepted });
        const hasCopy = existsSync(pathOf(`${file}.br`));
        const encoding = header(answer, 'Content-Encoding');
        const expected = hasCopy ? sent : undefined;
        if (encoding !== expected) return [`${address}: ${String(encoding)}`];
        const isWhole = open[expected ?? 'undefined'](answer.body).equals(readFileSync(pathOf(file)));
        const isTyped = header(answer, 'Content-Type') === typeOf(address);
        const varies = !hasCopy || header(answer, 'Vary') === 'Accept-Encoding';
        return isWhole && isTyped && varies ? [] : [`${address}: ${JSON.stringify(answer.headers)}`];
      });
      expect(faults).toEqual([]);
    },
  );

  test('there is a copy of every text that has something to gain, and of nothing else', () => {
    const large = files.filter(
      ({ file, address }) => isText(typeOf(address)) && readFileSync(pathOf(file)).length > 1_000,
    );
    expect(large.length).toBeGreaterThan(300);
    expect(large.filter(({ file }) => !existsSync(pathOf(`${file}.br`))).map(({ file }) => file)).toEqual([]);
    const others = files.filter(({ address }) => !isText(typeOf(address)));
    expect(others.filter(({ file }) => existsSync(pathOf(`${file}.gz`)))).toEqual([]);
  });
});
