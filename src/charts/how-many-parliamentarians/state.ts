import { optionalId, type StateSchema } from '../kit/state.ts';

export interface State {
  /** Id of the account whose card is open. */
  readonly focus: string | null;
}

export const state: StateSchema<State> = { focus: optionalId };
