import { oneOf, type StateSchema } from '../kit/state.ts';

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

export const state: StateSchema<State> = {
  actor: oneOf(ACTORS, 'all'),
  to: {
    fallback: null,
    parse: (text) => (/^\d{4}$/.test(text) ? Number(text) : undefined),
    format: (year) => (year === null ? '' : String(year).padStart(4, '0')),
  },
  country: {
    fallback: null,
    parse: (text) => (/^[a-z]{2}$/i.test(text) ? text.toUpperCase() : undefined),
    format: (code) => code?.toLowerCase() ?? '',
  },
};
