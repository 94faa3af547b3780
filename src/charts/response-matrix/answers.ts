import { dateWords, type DateStyle } from '../../data/date-words.ts';
import type { Data, ResponseRow } from './rows.ts';

/** What stands for an answer that is not yes. The three are different things and never share a word. */
const WITHOUT = {
  'none-found': 'none found',
  'no-power': 'no law for it',
  'power-unused': 'power not used',
} as const;

/** An answer in as few words as can be: its date, or what there is instead. */
export function headline({ answer, date }: ResponseRow, style: DateStyle = 'short'): string {
  if (answer !== 'yes') return WITHOUT[answer];
  return date ? dateWords(date, style) : 'date not known';
}

/** The same as a sentence of its own would say it, for those who do not see the mark. */
export const FULL = {
  yes: 'yes',
  'none-found': 'none found',
  'no-power': 'no law for it',
  'power-unused': 'had the power, did not use it here',
} as const;

const UNNAMED = 'china-unnamed';

/** Whom it was about: "APT31", "APT31, one unnamed", "no group named"; empty where nothing was done. */
export function aboutWords({ actors }: ResponseRow, data: Data): string {
  const named = actors.filter((id) => id !== UNNAMED).map((id) => data.actors[id] ?? id);
  if (named.length === 0) return actors.length > 0 ? 'no group named' : '';
  return [...named, ...(actors.includes(UNNAMED) ? ['one unnamed'] : [])].join(', ');
}

/** It names a group, and not the one of the announcements of March 2024: reports merged the two. */
export const isOther = ({ actors }: ResponseRow): boolean =>
  actors.some((id) => id !== UNNAMED) && !actors.includes('apt31');
