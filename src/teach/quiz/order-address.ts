import { integerIn, parseState, writeState, type StateSchema } from '../../charts/kit/state.ts';
import { OWN_ORDER, SEEDS } from './arrange.ts';

/** What of a quiz its address says: the order, and never an answer. */
const IN_ADDRESS: StateSchema<{ order: number }> = { order: integerIn(SEEDS.min, SEEDS.max, OWN_ORDER) };

/** The seed in a query, as in `?order=4821`; `OWN_ORDER` where there is none or a bad one. */
export const seedIn = (search: string): number => parseState(IN_ADDRESS, new URLSearchParams(search)).order;

/** The seed that somebody typed; undefined where it is none. Nothing typed is the quiz’s own order. */
export function typedSeed(typed: string): number | undefined {
  const text = typed.trim();
  return text === '' ? OWN_ORDER : IN_ADDRESS.order.parse(text);
}

/** An address with a quiz's seed in it, and without its fragment. */
export function withSeed(address: string, seed: number): string {
  const url = new URL(address);
  writeState(IN_ADDRESS, { order: seed }, url.searchParams);
  url.hash = '';
  return url.href;
}
