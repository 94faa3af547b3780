import type { Action, Data, ResponseRow } from './rows.ts';

const isDone = ({ answer }: ResponseRow): boolean => answer === 'yes';

/** How many countries are known to have taken a step. */
export const countriesWith = ({ rows }: Data, action: Action): number =>
  rows.filter((row) => row.action === action && isDone(row)).length;

/** How many steps a country is known to have taken. */
export const stepsOf = ({ rows }: Data, code: string): number =>
  rows.filter((row) => row.country === code && isDone(row)).length;
