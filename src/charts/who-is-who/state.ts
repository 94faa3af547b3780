import { optionalId, type StateSchema } from '../kit/state.ts';

export interface State {
  /** The box or line whose card is open. */
  readonly focus: string | null;
}

export const state: StateSchema<State> = { focus: optionalId };
