import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { matches } from '../../src/site/headers.ts';
import { inPattern, isHidden } from '../../src/site/host.ts';
import { LASTING } from '../fixtures/lasting.ts';
import { FILES } from './site.ts';

const [, list = ''] = /\n### Purging\n([^]*?)\n### /.exec(readFileSync('docs/hosting.md', 'utf8')) ?? [];
const table = list.slice(list.indexOf('\n| when |'));
/** Addresses as the list has them: `<id>` is one name, `*` any end or part. */
const LISTED = [...table.matchAll(/`(\/[^`]*)`/g)].map(([, address = '']) => address);
function expression(address: string): RegExp {
  const parts = address.split(/(<\w+>|\*)/);
  const any = (part: string): string => (part === '*' ? '.*' : '[^/.]+');
  return new RegExp(`^${parts.map((part, at) => (at % 2 === 0 ? inPattern(part) : any(part))).join('')}$`);
}

const addresses = [...FILES].map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
const isLasting = (address: string): boolean => LASTING.some((path) => matches(path, address));
/** What browsers and CDNs are given and may keep; the page for what is not there stands under every address that is not there. */
const kept = addresses.filter(
  (address) => (address === '/404.html' || !isHidden(address)) && !isLasting(address),
);

test('the list of single addresses to purge is of all that can change', () => {
  const patterns = LISTED.map(expression);
  expect(kept.length).toBeGreaterThan(500);
  expect(kept.filter((address) => !patterns.some((pattern) => pattern.test(address)))).toEqual([]);
});

test('it names nothing that is not there, and nothing that is never purged', () => {
  expect(LISTED.filter((address) => !kept.some((each) => expression(address).test(each)))).toEqual([]);
  const lasting = addresses.filter(isLasting);
  expect(lasting.length).toBeGreaterThan(50);
  expect(LISTED.filter((address) => lasting.some((each) => expression(address).test(each)))).toEqual([]);
});
