import type { Claim } from './dataset.ts';

type Likelihood = Exclude<Claim['likelihood'], ''>;

/** The probability words of the UK's PHIA yardstick, as official bodies print them. */
export const LIKELIHOOD_WORDS: Readonly<Record<Likelihood, string>> = {
  'almost-certain': 'almost certain',
  'highly-likely': 'highly likely',
  likely: 'likely',
  'realistic-possibility': 'realistic possibility',
  unlikely: 'unlikely',
  'highly-unlikely': 'highly unlikely',
  'remote-chance': 'remote chance',
};
