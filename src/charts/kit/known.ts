type Names = Readonly<Record<string, string>>;

/** What a reader may filter by: country codes and actor ids. */
interface Asked {
  readonly country: readonly string[];
  readonly actor: readonly string[];
}

const known = (chosen: readonly string[], names: Names): readonly string[] =>
  chosen.filter((value) => Object.hasOwn(names, value));

/** A state without countries and actors that the rows do not name (from an old or mistyped address): they choose nothing. */
export const knownOf = <State extends Asked>(
  { countries, actors }: { readonly countries: Names; readonly actors: Names },
  state: State,
): State => ({ ...state, country: known(state.country, countries), actor: known(state.actor, actors) });
