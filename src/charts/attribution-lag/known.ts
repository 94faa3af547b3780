import type { Data } from './rows.ts';
import type { State } from './state.ts';

/** What a reader asked for without countries and actors that no case has (from an old or mistyped address): they choose nothing. */
export function knownOf<Asked extends Pick<State, 'country' | 'actor'>>(
  { countries, actors }: Pick<Data, 'countries' | 'actors'>,
  state: Asked,
): Asked {
  const known = (chosen: readonly string[], names: Readonly<Record<string, string>>): readonly string[] =>
    chosen.filter((value) => Object.hasOwn(names, value));
  return { ...state, country: known(state.country, countries), actor: known(state.actor, actors) };
}
