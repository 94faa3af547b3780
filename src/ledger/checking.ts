import type { Claim, Dataset } from '../data/dataset.ts';
import { dayWords } from '../data/date-words.ts';
import { freshnessWords, rowVerified } from '../data/freshness.ts';

type Checked = Pick<Claim, 'seen' | 'check' | 'checked' | 'sources'>;

const SEEN: Readonly<Record<Claim['seen'], string>> = {
  read: 'We read a source of it whole.',
  excerpt: 'We saw an excerpt.',
  seed: 'It is in the news report this project began from.',
  recalled: 'It is from memory.',
};

const FOUND: Readonly<Record<Exclude<Claim['check'], 'unchecked'>, string>> = {
  confirmed: 'confirmed it',
  corrected: 'changed our wording',
  conflict: 'found that accounts differ',
  'not-found': 'looked for it again and did not find it',
};

/** How we saw a claim, and what a second check made of it and when: about our work, not about how sure anybody is. */
export function checkingWords({ seen, check, checked, sources }: Checked, dataset: Dataset): string {
  if (check === 'unchecked')
    return `${SEEN[seen]} ${freshnessWords(rowVerified({ checked, sources }, dataset))}.`;
  const day = checked === '' ? '' : ` on ${dayWords(checked)}`;
  return `${SEEN[seen]} A second check${day} ${FOUND[check]}.`;
}
