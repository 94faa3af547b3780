/** The script that other people's pages load: small, for old browsers, and never another under the same name. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { RESIZER, resizerIntegrity } from '../../../src/surfaces/embed/resizer.ts';

const script = readFileSync(`public${RESIZER}`, 'utf8');

const parse = (code: string): string[] =>
  new Linter()
    .verify(code, { languageOptions: { ecmaVersion: 2017, sourceType: 'script' } })
    .map(({ message }) => message);

test('it weighs at most 1 kB compressed', () => {
  expect(gzipSync(script).length).toBeLessThanOrEqual(1000);
});

test('browsers of 2017 can read it, as a script and not a module', () => {
  expect(parse(script)).toEqual([]);
  expect(parse(`${script}\nconst it = { ...script };`)).not.toEqual([]);
});

test('it is what other people’s pages name by its hash', () => {
  expect(resizerIntegrity(), 'Pages refuse another script under this address. Leave it, and make a v2.').toBe(
    'sha384-VCkiKfDXA2sQcEFuT/79P3Gv+H52P+S0/dl+Ji5f/CeEGgK7Q3ZfVTXcWGPjpsYO',
  );
});

test('what it is made from stays with it, to be read', () => {
  const written = readFileSync('src/surfaces/embed/resize-v1.js');
  expect(createHash('sha384').update(written).digest('base64'), 'A change belongs in a v2.').toBe(
    'YTbHSIz92ka4eTEilQOe/0w1f5Twl4za2Ay8qq55QIQgucH84eva/7X0zwy/XHr+',
  );
});
