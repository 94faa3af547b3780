import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { directivesOf, policyProblems } from './policy-problems.ts';
import { ONE_FILES, PAGES, PINNED, SITE } from './site.ts';

const OWN = ["'self'", new URL(SITE).origin];

describe('every page lets its own inline scripts and styles do, and no others', () => {
  test.each([...PAGES, ...ONE_FILES])('$address', ({ html }) => {
    expect(policyProblems(html, OWN)).toEqual([]);
  });

  test.each(PINNED)('$address', ({ html }) => {
    expect(policyProblems(html, [])).toEqual([]);
  });
});

test('text becomes markup or a script’s address through three policies only, on every page that a build makes', () => {
  const without = [...PAGES, ...ONE_FILES].filter(({ html }) => {
    const [, policy = ''] = /<meta http-equiv="content-security-policy" content="([^"]*)">/i.exec(html) ?? [];
    const said = directivesOf(policy);
    return (
      said.get('require-trusted-types-for')?.join() !== "'script'" ||
      said.get('trusted-types')?.join() !== 'default,fortymillion,svelte-trusted-html'
    );
  });
  expect(without.map(({ address }) => address)).toEqual([]);
});

test('pages have one style element at most, for each is a hash', () => {
  const many = PAGES.filter(({ html }) => html.split('<style').length > 2);
  expect(many.map(({ address }) => address)).toEqual([]);
});

describe('a page is refused', () => {
  const story = PAGES.find(({ file }) => file === 'index.html')?.html ?? '';
  const [tag = ''] = /<meta http-equiv="content-security-policy"[^>]*>/.exec(story) ?? [];
  const inPolicy = (from: string | RegExp, to: string): string => story.replace(tag, tag.replace(from, to));
  const inBody = (more: string): string => story.replace('</body>', `${more}</body>`);

  test('for none of these, as it was built', () => {
    expect(policyProblems(story, OWN)).toEqual([]);
  });

  test.each([
    ['without a policy', story.replace(tag, ''), /has 0 policies/],
    ['with two', story.replace(tag, tag + tag), /has 2 policies/],
    ['with one that comes late', story.replace(tag, '').replace('</head>', `${tag}</head>`), /comes after/],
    ['with a script that was changed', story.replace('<script>', '<script>;'), /of a script is not allowed/],
    ['with a style that was changed', story.replace('<style>', '<style> '), /of a style is not allowed/],
    ['with another script', inBody('<script>alert(1)</script>'), /of a script is not allowed/],
    [
      'with a style for readers without scripts',
      inBody('<noscript><style>p{}</style></noscript>'),
      /of a style/,
    ],
    ['with a hash of nothing', inPolicy(/'sha256-/, "'sha256-AAAA' 'sha256-"), /no script has 'sha256-AAAA'/],
    ['with a handler', inBody('<p onclick="x()">'), /<p> has onclick/],
    ['with a link that runs', inBody('<a href=" JavaScript:x()">'), /href of <a> runs/],
    ['with a page in an attribute', inBody('<iframe srcdoc="<p>">'), /a page in an attribute/],
    [
      'that lets any script in',
      inPolicy('script-src', "script-src 'unsafe-inline'"),
      /script-src allows 'unsafe-inline'/,
    ],
    [
      'that lets text run',
      inPolicy('script-src', "script-src 'unsafe-eval'"),
      /script-src allows 'unsafe-eval'/,
    ],
    ['that lets any style in', inPolicy('style-src ', "style-src 'unsafe-inline' "), /style-src allows/],
    [
      'that lets others in',
      inPolicy("default-src 'self'", "default-src 'self' https://cdn.example"),
      /cdn\.example in/,
    ],
    [
      'that lets anybody in',
      inPolicy("default-src 'self'", "default-src 'self' https:"),
      /default-src allows https:/,
    ],
    ['that lets objects in', inPolicy("object-src 'none'; ", ''), /object-src is not none/],
    ['that lets its base be moved', inPolicy("base-uri 'none'; ", ''), /base-uri is not none/],
    ['that lets forms be sent', inPolicy("form-action 'none'", "form-action 'self'"), /form-action 'self'/],
    ['with a form it cannot send', inBody('<form action="/search/"></form>'), /form-action 'none'/],
  ])('%s', (_, html, message) => {
    expect(policyProblems(html, OWN).join('\n')).toMatch(message);
  });
});

test('the policy stands before everything but the letters it is written in', () => {
  for (const { $ } of PAGES.slice(0, 20)) expect($('head > :nth-child(2)').attr('http-equiv')).toBeDefined();
  expect(load('<p>')('head > :nth-child(2)').attr('http-equiv')).toBeUndefined();
});
