import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyOf, withPolicy } from '../../../src/site/content-security-policy.ts';

const ORIGIN = 'https://site.example';
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (head: string): string =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body></body></html>`;
const directive = (html: string, name: string): string[] =>
  policyOf(html, ORIGIN)
    .split('; ')
    .find((each) => each.startsWith(`${name} `))
    ?.split(' ')
    .slice(1) ?? [];

test('each inline script and style is allowed by its hash, and nothing else inline is', () => {
  const html = page('<script>a < b && c</script><script type="module">d</script><style>p > a {}</style>');
  expect(directive(html, 'script-src')).toEqual(["'self'", ORIGIN, hash('a < b && c'), hash('d')]);
  expect(directive(html, 'style-src')).toEqual(["'self'", ORIGIN, hash('p > a {}')]);
  expect(policyOf(html, ORIGIN)).not.toContain("script-src 'unsafe");
});

test('scripts that are files or data need no hash', () => {
  const html = page('<script src="/x.js"></script><script type="application/ld+json">{}</script>');
  expect(directive(html, 'script-src')).toEqual(["'self'", ORIGIN]);
});

test('the policy comes before all it is about', () => {
  const html = withPolicy(page('<script>a</script>'), ORIGIN);
  expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<script>'));
  expect(html.replace(/<meta http-equiv[^>]*>/, '')).toBe(page('<script>a</script>'));
});

test('a page without the place for it is refused', () => {
  expect(() => withPolicy('<p>', ORIGIN)).toThrow(/meta charset/);
});
