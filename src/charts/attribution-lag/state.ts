import { oneOf, optionalId, someOf, type StateSchema } from '../kit/state.ts';
import type { DelayId } from './delays.ts';

/** What rows are ordered by: a delay, longest first, which is then drawn alone; or the first known date. */
export const SORTS = ['whole', 'dwell', 'disclosure', 'attribution', 'date'] as const;
export type Sort = (typeof SORTS)[number];

export interface State {
  readonly sort: Sort;
  /** Codes and actor ids let through; empty for all. */
  readonly country: readonly string[];
  readonly actor: readonly string[];
  readonly focus: string | null;
}

const countries = someOf((code) => /^[A-Z]{2}$/.test(code));

export const state: StateSchema<State> = {
  sort: oneOf(SORTS, 'whole'),
  country: { ...countries, parse: (text) => countries.parse(text.toUpperCase()) },
  actor: someOf((id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)),
  focus: optionalId,
};

/** The delay that is drawn: the whole, where rows are in order of date. */
export const delayOf = (sort: Sort): DelayId => (sort === 'date' ? 'whole' : sort);
