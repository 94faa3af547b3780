import { expect, test } from 'vitest';
import { knownFrom } from '../../../scripts/prose/known.ts';
import { lint } from '../../../scripts/prose/lint.ts';
import { readContent } from '../../../scripts/prose/read/content.ts';
import { RULES } from '../../../scripts/prose/rules.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { EXPECTED, SEEDED } from '../../fixtures/seeded.ts';

const dataset = loadDataset();
const known = knownFrom(dataset);

test('each seeded mistake is found at its line, and nothing else is', () => {
  const found = SEEDED.flatMap((file) =>
    lint(file, RULES, known).messages.map(
      ({ line, ruleId }) => `${file.file.split('/').at(-1) ?? ''}:${String(line)} ${ruleId ?? ''}`,
    ),
  );
  expect(found.sort()).toEqual([...EXPECTED].sort());
});

test('there are forty of them or more, of every rule, in every kind of file', () => {
  expect(EXPECTED.length).toBeGreaterThanOrEqual(40);
  expect(new Set(EXPECTED.map((each) => each.split(' ')[1]))).toEqual(
    new Set([...RULES.map(({ name }) => name), 'exception']),
  );
  expect(new Set(EXPECTED.map((each) => each.split(':')[0]))).toEqual(
    new Set(SEEDED.map(({ file }) => file.split('/').at(-1))),
  );
});

test('in the real texts nothing is found, and all of them are read', async () => {
  const files = await readContent(dataset);
  expect(files.flatMap((file) => lint(file, RULES, known).messages.map(String))).toEqual([]);
  const kinds = new Set(files.flatMap(({ passages }) => passages.map(({ kind }) => kind)));
  expect(kinds).toEqual(
    new Set(['opening', 'chapter', 'chart', 'lesson', 'quiz', 'glossary', 'correction', 'cell', 'drawing']),
  );
  const empty = files.filter(({ passages }) => passages.length === 0).map(({ file }) => file);
  // Tables of names and addresses only.
  expect(empty).toEqual(['sources', 'countries', 'exposures'].map((name) => `content/data/${name}.csv`));
});
