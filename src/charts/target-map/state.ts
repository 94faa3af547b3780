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

export interface State {
  readonly actor: ActorChoice;
  /** Show what began by the end of this year; null shows everything, also what has no date. */
  readonly to: number | null;
  /** Code of the chosen country. */
  readonly country: string | null;
}

const year = integerIn(0, 9999, 0);

export const state: StateSchema<State> = {
  actor: oneOf(ACTORS, 'all'),
  to: {
    fallback: null,
    // An EDTF date, as everywhere; of one more exact than a year, its year.
    parse: (text) =>
      year.parse(/^(\d+)(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[~?%]?$/.exec(text)?.[1] ?? ''),
    format: (to) => (to === null ? '' : String(to)),
  },
  country: {
    fallback: null,
    parse: (text) => (/^[a-z]{2}$/i.test(text) ? text.toUpperCase() : undefined),
    format: (code) => code?.toLowerCase() ?? '',
  },
};
