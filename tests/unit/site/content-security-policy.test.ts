import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hasPolicy, policyOf, withPolicy } from '../../../src/site/content-security-policy.ts';

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

test('a form may be sent to the site itself where there is one that is sent', () => {
  const form = (attributes: string): string => `<form ${attributes}></form>`;
  expect(directive(page(form('method="get" action="/search/"')), 'form-action')).toEqual(["'self'", ORIGIN]);
  expect(directive(page(form('data-find data-action="x"')), 'form-action')).toEqual(["'none'"]);
  expect(directive(page(''), 'form-action')).toEqual(["'none'"]);
});

test('pictures may be written where they are shown only on pages that have such a picture', () => {
  const style = page('<style>i{mask:url("data:image/svg+xml,x")}</style>');
  expect(directive(style, 'img-src')).toEqual(["'self'", ORIGIN, 'data:']);
  expect(directive(page('<style>i{mask:url(/x.svg)}</style>data:'), 'img-src')).toEqual([]);
});

test('text becomes markup only through policies that are named', () => {
  expect(directive(page(''), 'require-trusted-types-for')).toEqual(["'script'"]);
  expect(directive(page(''), 'trusted-types')).toEqual(['default', 'fortymillion', 'svelte-trusted-html']);
});

test('a page that brings its own policy is known by it, however it is written', () => {
  expect(hasPolicy(withPolicy(page(''), ORIGIN))).toBe(true);
  expect(hasPolicy(page(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`))).toBe(
    true,
  );
  expect(hasPolicy(page('<meta name="x" content="content-security-policy">'))).toBe(false);
});

test('the policy comes before all it is about', () => {
  const html = withPolicy(page('<script>a</script>'), ORIGIN);
  expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<script>'));
  expect(html.replace(/<meta http-equiv[^>]*>/, '')).toBe(page('<script>a</script>'));
});

test('a page without the place for it is refused', () => {
  expect(() => withPolicy('<p>', ORIGIN)).toThrow(/meta charset/);
});
