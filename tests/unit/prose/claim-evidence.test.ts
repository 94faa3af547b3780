import { expect, test } from 'vitest';
import { knownFrom } from '../../../scripts/prose/known.ts';
import { lacks } from '../../../scripts/prose/rules/claim-evidence.ts';
import type { Claim, Source } from '../../../src/data/dataset.ts';
import { loadDataset } from '../../../src/data/load.ts';

const dataset = loadDataset();
const claim = dataset.claim('register-fields');
const [first] = claim.sources;

/** What a claim lacks whose sources are all like this. */
const withSources = (change: Partial<Source>): string =>
  lacks(
    claim,
    knownFrom({ ...dataset, sources: dataset.sources.map((source) => ({ ...source, ...change })) }),
  );

test('a claim with a status and a source that a reader can open lacks nothing', () => {
  expect(lacks(claim, knownFrom(dataset))).toBe('');
});

test('a claim without a status, without a source, or resting on nothing says what it lacks', () => {
  const known = knownFrom(dataset);
  expect(lacks({ ...claim, status: '' as Claim['status'] }, known)).toBe('a status');
  expect(lacks({ ...claim, sources: [] }, known)).toBe('a source');
  expect(lacks({ ...claim, sources: [`not-${first ?? ''}`] }, known)).toBe('a source with an address');
  expect(withSources({ url: '' })).toBe('a source with an address');
  expect(withSources({ seen: 'recalled' })).toBe('a source that somebody has seen');
});
