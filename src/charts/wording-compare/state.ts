import { WORDING_DIMENSIONS, type WordingDimension } from '../../data/wording-lists.ts';
import { optionalId, someOf, type StateSchema } from '../kit/state.ts';

export interface State {
  /** Questions shown; none chosen shows all. */
  readonly dimension: readonly string[];
  /** Codes of the countries whose claim, and the replies to it, are shown; none chosen shows all. */
  readonly country: readonly string[];
  /** The cell that is open. */
  readonly focus: string | null;
}

const isDimension = (value: string): boolean => WORDING_DIMENSIONS.some((each) => each === value);
const countries = someOf((code) => /^[A-Z]{2}$/.test(code));

export const state: StateSchema<State> = {
  dimension: someOf(isDimension),
  country: { ...countries, parse: (text) => countries.parse(text.toUpperCase()) },
  focus: optionalId,
};

/** The questions a state shows, in their own order. */
export const shownDimensions = ({ dimension }: Pick<State, 'dimension'>): WordingDimension[] =>
  WORDING_DIMENSIONS.filter((each) => dimension.length === 0 || dimension.includes(each));
