import type { Claim } from '../data/dataset.ts';
import { LIKELIHOOD_WORDS } from '../data/likelihood.ts';
import { STATUS_WORDS } from '../data/status.ts';
import { isOurs } from './said-by.ts';

type Sure = Pick<Claim, 'status' | 'topic' | 'likelihood' | 'speaker' | 'statement' | 'quote'>;

/** The probability word with whose word it is: no word of ours stands for how likely a thing is. Empty where the body used none. */
export const ownWord = ({ likelihood, speaker }: Pick<Claim, 'likelihood' | 'speaker'>): string =>
  likelihood === '' ? '' : `Its own word for how likely: “${LIKELIHOOD_WORDS[likelihood]}” (${speaker}).`;

/** A claim of two judgements, or of a word off the yardstick, has no one word in its row; its text has it. */
const saysHowLikely = ({ statement, quote }: Sure): boolean =>
  Object.values(LIKELIHOOD_WORDS).some((word) => `${statement} ${quote}`.includes(word));

/**
 * What a claim's status means of this claim: the general words where they are true, and narrower ones where they are not.
 * @param isToldOtherwise whether anybody disputes it or tells it differently
 */
export function statusMeaning(claim: Sure, isToldOtherwise: boolean): string {
  const { meaning } = STATUS_WORDS[claim.status];
  if (isOurs(claim))
    return claim.status === 'established'
      ? 'Published texts, set side by side: anybody can repeat it.'
      : 'What was said, as far as we saw it, set beside the record.';
  if (claim.status === 'established' && isToldOtherwise)
    return 'A document or an admission. Others tell it differently.';
  if (claim.status === 'assessed' && claim.likelihood !== '') return 'An official body’s judgement.';
  if (claim.status === 'assessed' && !saysHowLikely(claim))
    return 'An official body’s judgement. It gave no word for how likely it is.';
  return meaning;
}

/** How sure, in words: what the status means, and the body's own word for how likely it is. */
export const sureWords = (claim: Sure, isToldOtherwise: boolean): string =>
  [statusMeaning(claim, isToldOtherwise), ownWord(claim)].filter(Boolean).join(' ');
