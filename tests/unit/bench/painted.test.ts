import { expect, test } from 'vitest';
import { KIND_BUDGETS, PAINTED } from '../../bench/budgets.ts';
import { read } from '../../fixtures/files.ts';

const TOLD = /\| largest paint \|.*/.exec(read('docs/measuring.md'))?.[0] ?? '';
/** kB of script before any scroll, as the docs say. */
const MUCH = 9;

test('kinds whose largest paint is measured are kinds of pages, and the docs name each', () => {
  const names = KIND_BUDGETS.map(({ name }) => name);
  expect(PAINTED.filter((name) => !names.includes(name))).toEqual([]);
  expect(PAINTED.filter((name) => !TOLD.includes(name))).toEqual([]);
});

test('of the kinds with much script only the one that is handed on as a file is left out', () => {
  const left = KIND_BUDGETS.filter(({ name, script }) => script > MUCH && !PAINTED.includes(name));
  expect(left.map(({ name }) => name)).toEqual(['lesson in one file']);
});
