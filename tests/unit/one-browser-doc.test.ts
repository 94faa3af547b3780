/** What Firefox is not asked stands in one table, with its reason. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = 'tests/browser';
const [, after = ''] = readFileSync('docs/architecture.md', 'utf8').split('**What Firefox is not asked.**');
const [section = ''] = after.split('\n\n**');
const [, ...rows] = section.split('\n').filter((line) => line.startsWith('| ') && line.endsWith(' |'));

/** Each test of the table, by its file and a piece of its title. */
const listed = rows.flatMap((row) => {
  const [, why = '', tests = ''] = row.split(/\s*\|\s*/);
  return tests.split('; ').map((each) => {
    const { file = each, title = each } = /^`(?<file>[\w/-]+)` › (?<title>.+)$/.exec(each)?.groups ?? {};
    return { why, file: `${file}.test.ts`, title };
  });
});

/** The source of every file of browser tests. */
const sources = new Map(
  readdirSync(FOLDER, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]),
);

/** How often each file says that it is for one browser. */
const tagged = [...sources].flatMap(
  ([name, source]) => source.match(/@only-chromium/g)?.map(() => name) ?? [],
);

test('every test that one browser is asked is in the table, and no other', () => {
  expect(listed.length).toBeGreaterThan(20);
  expect(listed.map(({ file }) => file).toSorted()).toEqual(tagged.toSorted());
});

test.each(listed)('$file › $title: is there, with a reason', ({ why, file, title }) => {
  expect(why).toMatch(/\w{4}/);
  expect(sources.get(file)).toContain(title);
});
