import { pageChoices } from './page-choices.ts';

/** One value a reader can change: how it is written in the address, read back, and its default. */
export interface StateKey<Value> {
  readonly fallback: Value;
  /** Returns undefined for anything that is not allowed: the fallback is used then. */
  parse(text: string): Value | undefined;
  format(value: Value): string;
}

export type StateSchema<State> = { readonly [Key in keyof State]: StateKey<State[Key]> };

export function defaultState<State>(schema: StateSchema<State>): State {
  const entries = Object.entries<StateKey<unknown>>(schema);
  return Object.fromEntries(entries.map(([key, { fallback }]) => [key, fallback])) as State;
}

/** Read a state from an address; unknown keys and bad values are ignored, never echoed. */
export function parseState<State>(schema: StateSchema<State>, query: URLSearchParams): State {
  const entries = Object.entries<StateKey<unknown>>(schema);
  return Object.fromEntries(
    entries.map(([key, one]) => {
      const given = query.get(key);
      return [key, given === null ? one.fallback : (one.parse(given) ?? one.fallback)];
    }),
  ) as State;
}

/** Write into `query` what differs from the default, and take out what does not. */
export function writeState<State>(schema: StateSchema<State>, state: State, query: URLSearchParams): void {
  for (const [key, one] of Object.entries<StateKey<unknown>>(schema)) {
    const written = one.format(state[key as keyof State]);
    if (written === one.format(one.fallback)) query.delete(key);
    else query.set(key, written);
  }
}

/** Make `query` speak of one chart among several on a page: what it said of another is taken out, what it asks of the whole page stays. */
export function scopeQuery(chart: string, query: URLSearchParams): void {
  if (query.get('chart') === chart) return;
  const kept = pageChoices(query);
  for (const key of [...query.keys()]) query.delete(key);
  for (const [key, value] of kept) query.set(key, value);
  query.set('chart', chart);
}

/** A choice from a closed list. */
export function oneOf<Value extends string>(values: readonly Value[], fallback: Value): StateKey<Value> {
  return { fallback, parse: (text) => values.find((each) => each === text), format: (value) => value };
}

/** Any number of choices from a list the data gives; the empty list means "all". Order is the list's own. */
export function someOf(isAllowed: (value: string) => boolean): StateKey<readonly string[]> {
  return {
    fallback: [],
    parse: (text) => {
      const values = [...new Set(text.split(',').filter(isAllowed))];
      return values.length > 0 ? values : undefined;
    },
    format: (values) => values.join(','),
  };
}

/** A whole number within bounds. */
export function integerIn(min: number, max: number, fallback: number): StateKey<number> {
  return {
    fallback,
    parse: (text) => {
      const value = /^(0|-?[1-9]\d{0,6})$/.test(text) ? Number(text) : NaN;
      return value >= min && value <= max ? value : undefined;
    },
    format: String,
  };
}

/** An id from the content, or nothing. */
export const optionalId: StateKey<string | null> = {
  fallback: null,
  parse: (text) => (/^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$/.test(text) ? text : undefined),
  format: (value) => value ?? '',
};

/** A key that may be left out: `null` then. */
export function optional<Value>(key: StateKey<Value>): StateKey<Value | null> {
  return { ...key, fallback: null, format: (value) => (value === null ? '' : key.format(value)) };
}
