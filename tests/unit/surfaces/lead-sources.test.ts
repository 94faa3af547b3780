import { expect, test } from 'vitest';
import type { Source } from '../../../src/data/dataset.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { byAuthority, leadSources } from '../../../src/surfaces/lead-sources.ts';

const dataset = loadDataset();
const sources = (...ids: readonly string[]): Source[] => ids.map((id) => dataset.source(id));
const named = (of: readonly Source[]): string[] => of.map(({ id }) => id);

test('who signs a text comes before who does not, whatever was used first', () => {
  expect(
    named(byAuthority(sources('hawks-copy-2024', 'seed-article', 'herald-2024', 'doj-2024-03-25'))),
  ).toEqual(['doj-2024-03-25', 'herald-2024', 'hawks-copy-2024', 'seed-article']);
});

test('sources of one rank stay in the order of their use', () => {
  expect(named(byAuthority(sources('herald-2024', 'rferl-2024-03')))).toEqual([
    'herald-2024',
    'rferl-2024-03',
  ]);
  expect(named(byAuthority(sources('rferl-2024-03', 'herald-2024')))).toEqual([
    'rferl-2024-03',
    'herald-2024',
  ]);
});

test('where not all fit, each publisher is named once and the others are counted', () => {
  const { lead, others } = leadSources(
    sources('hawks-copy-2024', 'techcrunch-copy-2024', 'herald-2024', 'doj-2024-03-25'),
    2,
  );
  expect(named(lead)).toEqual(['doj-2024-03-25', 'herald-2024']);
  expect(others).toBe(1);
});
