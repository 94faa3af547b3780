import { parseState, writeState, type StateSchema } from './state.ts';

/** The state the page's address asks for. */
export function readAddress<State>(schema: StateSchema<State>): State {
  return parseState(schema, new URLSearchParams(location.search));
}

/** ms: a slider may change many times a second, and browsers allow few changes of address. */
const PAUSE = 250;
const waiting = new WeakMap<object, number>();

/** Put a state into the page’s address, once it has rested, so that it can be shared; without a new entry in the history. */
export function writeAddress<State>(schema: StateSchema<State>, state: State): void {
  clearTimeout(waiting.get(schema));
  const write = (): void => {
    const address = new URL(location.href);
    writeState(schema, state, address.searchParams);
    if (address.href === location.href) return;
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // A sandboxed frame may not change its address; there is nothing to share from there.
    }
  };
  waiting.set(schema, window.setTimeout(write, PAUSE));
}
