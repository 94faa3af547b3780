import type { Claim, Dataset, Source } from '../../data/dataset.ts';
import type { Item } from '../quiz/item.ts';

/** A claim that an answer rests on, with the numbers of its sources in the list. */
export interface CitedClaim extends Claim {
  readonly numbers: readonly number[];
}

export interface QuizSources {
  /** In order of first use: the first is number 1. */
  readonly sources: readonly Source[];
  claimsOf(item: Pick<Item, 'claims'>): readonly CitedClaim[];
}

/** What the answers of a quiz rest on. Pure. */
export function quizSources(quiz: readonly Pick<Item, 'claims'>[], dataset: Dataset): QuizSources {
  const ids = [
    ...new Set(quiz.flatMap(({ claims }) => claims.flatMap((claim) => dataset.claim(claim).sources))),
  ];
  return {
    sources: ids.map((id) => dataset.source(id)),
    claimsOf: ({ claims }) =>
      claims.map((id) => {
        const claim = dataset.claim(id);
        return { ...claim, numbers: claim.sources.map((source) => ids.indexOf(source) + 1) };
      }),
  };
}
