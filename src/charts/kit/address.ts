import { chartQuery } from './page-choices.ts';
import { defaultState, parseState, scopeQuery, writeState, type StateSchema } from './state.ts';

/** What of a chart its address needs. */
interface Addressed<State> {
  readonly id: string;
  readonly state: StateSchema<State>;
}

/** Where several charts share a page, its address speaks of one of them. */
const isOneOfMany = (): boolean => document.querySelectorAll('[data-chart]').length > 1;

/** The state the page's address asks of a chart. */
export function readAddress<State>({ id, state }: Addressed<State>): State {
  const query = new URLSearchParams(location.search);
  return isOneOfMany() && query.get('chart') !== id ? defaultState(state) : parseState(state, query);
}

/** ms: a slider may change many times a second, and browsers allow few changes of address. */
const PAUSE = 250;
const waiting = new Map<string, number>();

/** Put a chart's state into the page’s address, once it has rested, so that it can be shared; without a new entry in the history. */
export function writeAddress<State>({ id, state }: Addressed<State>, now: State): void {
  clearTimeout(waiting.get(id));
  const write = (): void => {
    const address = new URL(location.href);
    if (isOneOfMany()) scopeQuery(id, address.searchParams);
    writeState(state, now, address.searchParams);
    if (chartQuery(address.search) === `?chart=${id}`) address.searchParams.delete('chart');
    if (address.href === location.href) return;
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // A sandboxed frame may not change its address; there is nothing to share from there.
    }
  };
  waiting.set(id, window.setTimeout(write, PAUSE));
}
