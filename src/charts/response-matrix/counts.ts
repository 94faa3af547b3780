import { aboutWords, isOther } from './answers.ts';
import type { Action, Data, ResponseRow } from './rows.ts';

const isDone = ({ answer }: ResponseRow): boolean => answer === 'yes';

/** How many countries are known to have taken a step. */
export const countriesWith = ({ rows }: Data, action: Action): number =>
  rows.filter((row) => row.action === action && isDone(row)).length;

/** How many steps a country is known to have taken. */
export const stepsOf = ({ rows }: Data, code: string): number =>
  rows.filter((row) => row.country === code && isDone(row)).length;

/** "found for 5 of 5" */
export const foundWords = (data: Data, action: Action): string =>
  `found for ${String(countriesWith(data, action))} of ${String(data.countries.length)}`;

/** "all about APT40", where every country's step of this kind was about another group; else empty. */
export function allOther(data: Data, action: Action): string {
  const done = data.rows.filter((row) => row.action === action && isDone(row));
  const about = [...new Set(done.map((row) => aboutWords(row, data)))];
  return done.every(isOther) && about.length === 1 ? `all about ${about.join('')}` : '';
}
