import { optionalId, type StateSchema } from '../kit/state.ts';

export interface State {
  /** What is open. */
  readonly focus: string | null;
}

export const state: StateSchema<State> = { focus: optionalId };
