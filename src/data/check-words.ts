import type { Claim } from './dataset.ts';
import { dayWords } from './date-words.ts';

type Checked = Pick<Claim, 'seen' | 'check' | 'checked'>;

const SEEN: Readonly<Record<Checked['seen'], string>> = {
  read: 'Read whole',
  excerpt: 'Seen in excerpt',
  seed: 'From the starting article',
  recalled: 'From memory',
};

const CHECK: Readonly<Record<string, string>> = {
  confirmed: 'confirmed',
  corrected: 'corrected',
  conflict: 'accounts found to differ',
  'not-found': 'looked for again and not found',
};

/** How a row was seen and what a second, independent check found: "Seen in excerpt; confirmed, 23 November 2026". */
export function checkWords({ seen, check, checked }: Checked): string {
  const found = CHECK[check];
  if (found === undefined) return `${SEEN[seen]}; not checked a second time`;
  return `${SEEN[seen]}; ${found}${checked === '' ? '' : `, ${dayWords(checked)}`}`;
}
