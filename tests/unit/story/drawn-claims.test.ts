import { expect, test } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { toldDifferences } from '../../../src/data/differences.ts';
import { accountsInStory } from '../../../src/story/differences/drawn-claims.ts';
import { claimsIn, claimsMetIn } from '../../../src/story/citations.ts';

const dataset = loadDataset();

test('a text that draws the differences meets the claims of the accounts it has room for, where they are drawn', () => {
  const met = claimsMetIn('<Claim id="a">…</Claim>\n\n<Differences />\n\n<Claim id="z">…</Claim>', dataset);
  expect([met[0], met.at(-1)]).toEqual(['a', 'z']);
  const drawn = toldDifferences(dataset).flatMap(({ accounts }) => accountsInStory(accounts));
  expect(met.slice(1, -1)).toEqual(drawn.map(({ claim }) => claim.id));
  expect(drawn.length).toBeGreaterThan(50);
});

test('a text that follows one judgement meets the claims of its steps, and no other’s', () => {
  const [judgement] = dataset.judgements;
  const steps = dataset.retellings.filter((step) => step.judgement === judgement?.id);
  expect(claimsMetIn(`<Tracked judgement="${judgement?.id ?? ''}" />`, dataset)).toEqual(
    steps.map(({ claim }) => claim),
  );
});

test('a mention of a difference meets nothing: it only leads there', () => {
  expect(claimsMetIn('<Differs id="two-findings" />', dataset)).toEqual([]);
});

test('what a text names by itself is not what it draws', () => {
  expect(claimsIn('<Differences />')).toEqual([]);
});
