import { optionalId, someOf, type StateSchema } from '../kit/state.ts';
import { ACTION_IDS } from './actions.ts';
import type { Data, ResponseRow } from './rows.ts';

export interface State {
  /** Chosen countries and actions; an empty list leaves nothing out. */
  readonly country: readonly string[];
  readonly action: readonly string[];
  /** The answer whose card is open. */
  readonly focus: string | null;
}

const countries = someOf((code) => /^[A-Z]{2}$/.test(code));

export const state: StateSchema<State> = {
  country: { ...countries, parse: (text) => countries.parse(text.toUpperCase()) },
  action: someOf((action) => ACTION_IDS.some((each) => each === action)),
  focus: optionalId,
};

/** Which of `all` are on show; values that are not among them (from an old address) choose nothing. */
export function left<Value extends string>(all: readonly Value[], chosen: readonly string[]): Value[] {
  const some = all.filter((each) => chosen.includes(each));
  return some.length > 0 ? some : [...all];
}

/** The answers that the choices leave, in the order in which they are drawn. */
export function shownRows(data: Data, { country, action }: State): ResponseRow[] {
  const codes = left(
    data.countries.map(({ code }) => code),
    country,
  );
  const actions = left(data.actions, action);
  return data.rows.filter((row) => codes.includes(row.country) && actions.includes(row.action));
}
