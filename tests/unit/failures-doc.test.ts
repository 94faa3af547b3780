/** The table of failures names tests that there are. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const table = readFileSync('docs/failures.md', 'utf8');
const ROW = /^\| (?!what fails|---)(?<what>.+?) \| (?<seen>.+?) \| (?<met>.+?) \| (?<held>.+) \|$/gm;
const rows = [...table.matchAll(ROW)].map(({ groups }) => ({
  what: groups?.['what'],
  met: groups?.['met'] ?? '',
  held: groups?.['held'] ?? '',
}));

/** A test's source with its quotes as they read: titles may be templates. */
const sourceOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

test('there are failures to hold', () => {
  expect(rows.length).toBeGreaterThan(25);
});

test.each(rows)('$what: it says how it is met, in the words that the page explains', ({ met }) => {
  expect(met).toMatch(/\b(server|browser|page|build)\b/);
});

/** Each in a row whose test says it too: what a test serves itself, and what it only pretends. */
test.each([
  ['server', /failing-site|createSiteServer/],
  ['page', /dispatchEvent|addInitScript|\.evaluate\(/],
])('what is met by the %s is so in a test of its row', (how, does) => {
  const those = rows.filter(({ met }) => met.split(/\W+/).includes(how));
  expect(those.length).toBeGreaterThan(2);
  const wrong = those.filter(
    ({ held }) => ![...held.matchAll(/`(tests\/[^`]+)`/g)].some(([, file = '']) => does.test(sourceOf(file))),
  );
  expect(wrong.map(({ what }) => what)).toEqual([]);
});

test.each(rows)('$what: every test that holds it is there, by its title', ({ held }) => {
  const tests = held
    .split('; `')
    .map((each) => /^`?(?<file>[^`]+)` › (?<title>.+)$/.exec(each)?.groups ?? {});
  for (const { file = held, title = held } of tests) {
    const titles = [...sourceOf(file).matchAll(/(?:\btest|\))\(\s*(['"`])(.*?)\1/gs)].map(
      ([, , text]) => text,
    );
    expect(
      titles.filter((text) => text?.includes(title)),
      `${file} › ${title}`,
    ).not.toEqual([]);
  }
});
