import { expect, test } from 'vitest';
import { inlineElements, joinInline } from '../../../src/site/inline-elements.ts';

const texts = (html: string): string[] => inlineElements(html).map(({ name, text }) => `${name}: ${text}`);

test('scripts that run and styles are found with their text as it is written', () => {
  const html =
    '<p>é</p><script>a < b && "</p>"</script><style>p > i{}</style><script type="module">c</script><noscript><style>d{}</style></noscript>';
  expect(texts(html)).toEqual(['script: a < b && "</p>"', 'style: p > i{}', 'script: c', 'style: d{}']);
  for (const { name, start, end } of inlineElements(html))
    expect(html.slice(start, end)).toMatch(new RegExp(`^<${name}.*</${name}>$`));
});

test('what only looks like one is none: files, data, words in attributes, comments and fields', () => {
  expect(
    texts(
      `<script src="/x.js"></script><script type="application/ld+json">{}</script><p data-x="<script>a</script>"></p><!-- <style>b{}</style> --><textarea><script>c</script></textarea>`,
    ),
  ).toEqual([]);
});

test('styles are joined where the first is, in their order', () => {
  expect(joinInline('<style>a{}</style><p>1</p><style>b{}</style><p>2</p><style>c{}</style>')).toBe(
    '<style>a{}b{}c{}</style><p>1</p><p>2</p>',
  );
});

test('scripts are joined where nothing is between them, and stay two statements', () => {
  expect(joinInline('<script>a()//x</script>\n<script>(b)</script><p></p><script>c()</script>')).toBe(
    '<script>a()//x\n;(b)</script>\n<p></p><script>c()</script>',
  );
});

test.each([
  '<style>a{}</style><style media="print">b{}</style>',
  '<style>a{}</style><noscript><style>b{}</style></noscript>',
  '<style>a{}</style><svg><style>b{}</style></svg>',
  '<script>a</script><script type="module">b</script>',
  '<script>a</script><script src="/b.js"></script><script>c</script>',
  '<p>none</p>',
  '<style>a{}</style><script>b</script>',
])('%s stays as it is: joined, it would be something else', (html) => {
  expect(joinInline(html)).toBe(html);
});
