import { expect, test } from 'vitest';
import { headersOf } from '../../src/site/headers.ts';
import { BASE, FILES, SITE, readBytes, readText } from './site.ts';

const FILE = '.well-known/security.txt';

test('the built site says whom to tell of a weakness, as RFC 9116 wants it said', () => {
  const lines = readText(FILE).trimEnd().split('\n');
  const fields = new Map(lines.map((line) => [line.split(': ')[0], line.slice(line.indexOf(': ') + 2)]));
  expect(fields.size).toBe(lines.length);
  expect(fields.get('Contact')).toBe(`mailto:security@${new URL(SITE).hostname}`);
  expect(fields.get('Expires')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect(Date.parse(fields.get('Expires') ?? '')).toBeGreaterThan(Date.now());
  expect(fields.get('Canonical')).toBe(`${new URL(SITE).origin}${BASE}${FILE}`);
  expect(fields.get('Preferred-Languages')).toBe('en');
});

test('hosts that leave out folders with a dot are told not to, and it stays a plain text', () => {
  expect(FILES).toContain('.nojekyll');
  expect(readBytes('.nojekyll')).toHaveLength(0);
  expect(headersOf(`/${FILE}`).get('Content-Type') ?? 'text/plain').toMatch(/^text\/plain/);
});
