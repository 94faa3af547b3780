import { integerIn, oneOf, type StateSchema } from '../kit/state.ts';

/** Groups a reader can choose between. */
export const ACTORS = ['all', 'apt31', 'apt40', 'other'] as const;
export type ActorChoice = (typeof ACTORS)[number];

export const ACTOR_LABELS: Readonly<Record<ActorChoice, string>> = {
  all: 'All',
  apt31: 'APT31',
  apt40: 'APT40',
  other: 'Unnamed or other',
};

/** The slider’s ends. The earliest reported activity begins in 2010; a test says when a row no longer fits. */
export const FIRST_YEAR = 2010;
export const LAST_YEAR = 2026;

export interface State {
  readonly actor: ActorChoice;
  /** Show what began by the end of this year; the last year shows everything, also what has no date. */
  readonly to: number;
  /** Code of the chosen country. */
  readonly country: string | null;
}

export const state: StateSchema<State> = {
  actor: oneOf(ACTORS, 'all'),
  to: integerIn(FIRST_YEAR, LAST_YEAR, LAST_YEAR),
  country: {
    fallback: null,
    parse: (text) => (/^[a-z]{2}$/i.test(text) ? text.toUpperCase() : undefined),
    format: (code) => code?.toLowerCase() ?? '',
  },
};
