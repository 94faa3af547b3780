import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressSite, dropCompressed } from '../../../scripts/compress-site.ts';

const LONG = 'A month too many. '.repeat(100);
let site = '';
const at = (name: string): string => join(site, name);
const there = (): string[] => readdirSync(site, { recursive: true, encoding: 'utf8' }).toSorted();

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'forty-million-compress-'));
  mkdirSync(at('a'));
  writeFileSync(at('a/index.html'), LONG);
  writeFileSync(at('rows.csv'), LONG);
  writeFileSync(at('short.txt'), 'x');
  writeFileSync(at('picture.png'), LONG);
});
afterEach(() => {
  rmSync(site, { recursive: true });
});

test('texts get both copies, which open to the text; what does not shrink and what is no text gets none', async () => {
  const { files, bytes, ...sent } = await compressSite(site);
  expect(there()).toEqual([
    'a',
    'a/index.html',
    'a/index.html.br',
    'a/index.html.gz',
    'picture.png',
    'rows.csv',
    'rows.csv.br',
    'rows.csv.gz',
    'short.txt',
  ]);
  expect(brotliDecompressSync(readFileSync(at('rows.csv.br'))).toString()).toBe(LONG);
  expect(gunzipSync(readFileSync(at('rows.csv.gz'))).toString()).toBe(LONG);
  expect([files, bytes]).toEqual([3, LONG.length * 2 + 1]);
  expect(sent['.br']).toBeLessThan(sent['.gz']);
});

test('copies of an earlier time do not stay', async () => {
  await compressSite(site);
  writeFileSync(at('a/index.html'), LONG.replace('many', 'few'));
  writeFileSync(at('rows.csv'), 'x');
  rmSync(at('picture.png'));
  writeFileSync(at('gone.html.br'), 'x');
  await compressSite(site);
  expect(there()).toEqual([
    'a',
    'a/index.html',
    'a/index.html.br',
    'a/index.html.gz',
    'rows.csv',
    'short.txt',
  ]);
  expect(brotliDecompressSync(readFileSync(at('a/index.html.br'))).toString()).toContain('too few');
});

test('the same site gives the same bytes, with the time of the text', async () => {
  utimesSync(at('rows.csv'), 1_000, 1_000);
  await compressSite(site);
  const first = readFileSync(at('rows.csv.gz'));
  expect(statSync(at('rows.csv.br')).mtime).toEqual(statSync(at('rows.csv')).mtime);
  utimesSync(at('rows.csv'), 2_000, 2_000);
  await compressSite(site);
  expect(readFileSync(at('rows.csv.gz')).equals(first)).toBe(true);
});

test('a page that is changed loses its copies', async () => {
  await compressSite(site);
  dropCompressed(at('a/index.html'));
  dropCompressed(at('short.txt'));
  expect(there().filter((name) => name.startsWith('a/'))).toEqual(['a/index.html']);
});
