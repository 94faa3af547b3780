import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { claimsIn, claimsMetIn, collectCitations } from '../../../src/story/citations.ts';
import { STORY } from '../../fixtures/story-text.ts';

const dataset = loadDataset();
const tag = (id: string): string => `<Claim id="${id}">…</Claim>`;
const sourcesOf = (id: string): readonly string[] => dataset.claim(id).sources;

/** Two claims without a source in common among their first two, and a third whose second source is the first claim's first. */
const first = 'public-8-aug-2023';
const [lead = ''] = sourcesOf(first);
const find = (fits: (sources: readonly string[]) => boolean): string =>
  dataset.claims.find(({ sources }) => fits(sources))?.id ?? '';
const other = find((sources) => !sources.slice(0, 2).some((each) => sourcesOf(first).includes(each)));
const sharing = find((sources) => sources[1] === lead);

describe('sources are numbered in the order a reader meets them', () => {
  test('across chapters, the most authoritative source of each claim first', () => {
    const cited = collectCitations([tag(other), tag(first) + tag(other)], dataset);
    expect(cited.sources).toEqual([sourcesOf(other)[0], lead]);
    expect([cited.numberOf(other), cited.numberOf(first)]).toEqual([1, 2]);
  });

  test('and a claim whose second source has a number already takes that one', () => {
    const cited = collectCitations([tag(first), tag(sharing)], dataset);
    expect([cited.sources, cited.numberOf(sharing)]).toEqual([[lead], 1]);
  });

  test('whether a claim, a reply or a quotation brings them', () => {
    const text = `<Reply claim="a">…</Reply><Claim\n  id="b" mark="quiet">…</Claim><Quote claim="c" /><When claim="d" /><Term id="e">…</Term>`;
    expect(claimsIn(text)).toEqual(['a', 'b', 'c']);
  });

  test('over the whole story without a gap, and each stands for its claim', () => {
    const bodies = STORY.map(({ body }) => body);
    const cited = collectCitations(bodies, dataset);
    const claims = bodies.flatMap((body) => claimsMetIn(body, dataset));
    const numbers = claims.map((id) => cited.numberOf(id));
    expect([...new Set(numbers)]).toEqual(cited.sources.map((_, index) => index + 1));
    expect(
      claims.filter((id) => !sourcesOf(id).includes(cited.sources[cited.numberOf(id) - 1] ?? '')),
    ).toEqual([]);
  });
});

test('a chapter that names an unknown claim is told where claims are', () => {
  expect(() => collectCitations([tag('no-such-claim')], dataset)).toThrow(
    'content/data/claims.csv has no row “no-such-claim”',
  );
});

test('a claim that no chapter uses has no number', () => {
  expect(() => collectCitations([], dataset).numberOf(first)).toThrow(
    `claim “${first}” is not used by any chapter`,
  );
});
