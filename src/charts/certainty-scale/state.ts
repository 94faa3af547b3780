import { optionalId, type StateKey, type StateSchema } from '../kit/state.ts';

/** Where a reader put words, in per cent by band id. */
export type Guesses = Readonly<Record<string, number>>;

export interface State {
  /** The band or finding whose card is open. */
  readonly focus: string | null;
  /** Whether the ranges are drawn. Only a reader who plays has them hidden. */
  readonly answers: 'shown' | 'hidden';
  readonly guesses: Guesses;
}

/** What a reader does in play stays out of the address: nobody is sent a game half played, and nothing about it leaves the page. */
const keptHere = <Value>(fallback: Value): StateKey<Value> => ({
  fallback,
  parse: () => undefined,
  format: () => '',
});

export const state: StateSchema<State> = {
  focus: optionalId,
  answers: keptHere<State['answers']>('shown'),
  guesses: keptHere<Guesses>({}),
};
