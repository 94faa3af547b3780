import { LIKELIHOOD_WORDS } from '../../data/likelihood.ts';

/** A word the reader is asked to place. */
export interface Asked {
  /** Its band. */
  readonly id: string;
  readonly word: string;
}

/** In an order that is not the scale's own. Few enough to be placed in a minute. */
const WORDS = ['highly-likely', 'realistic-possibility', 'almost-certain', 'unlikely', 'likely'] as const;

export const ASKED: readonly Asked[] = WORDS.map((word) => ({
  id: `phia-${word}`,
  word: LIKELIHOOD_WORDS[word],
}));
