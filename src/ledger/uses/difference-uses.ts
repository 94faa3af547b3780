import type { Dataset } from '../../data/dataset.ts';
import { toldDifferences, toldJudgements } from '../../data/differences.ts';
import { collector, type ByClaim, type Use } from './use.ts';

/** The differences a claim is an account of, each by its title. Pure. */
export function differenceUses(dataset: Dataset): ByClaim<Use> {
  const { add, all } = collector<Use>();
  for (const { difference, accounts } of toldDifferences(dataset))
    for (const { claim } of accounts)
      add(claim.id, {
        ...{ address: `/differences/#difference-${difference.id}`, within: '' },
        words: difference.title,
      });
  return all;
}

/** The judgements a claim retells, whose words are followed, each by its title. Pure. */
export function wordingUses(dataset: Dataset): ByClaim<Use> {
  const { add, all } = collector<Use>();
  for (const { judgement, steps } of toldJudgements(dataset))
    for (const { claim } of steps)
      add(claim.id, {
        ...{ address: `/differences/#words-${judgement.id}`, within: '' },
        words: judgement.title,
      });
  return all;
}
