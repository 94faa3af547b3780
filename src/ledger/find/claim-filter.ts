import { oneOf, optional, type StateSchema } from '../../charts/kit/state.ts';

/** What the list of claims can be narrowed by; each is a key of its address. */
export const FACETS = ['status', 'speaker', 'country', 'topic', 'chapter'] as const;
export type Facet = (typeof FACETS)[number];

/** What of a claim a filter looks at: every value it has of each facet. */
export type Filtered = Readonly<Record<Facet, readonly string[]>>;

/** One thing for each facet. */
export const eachFacet = <Found>(find: (facet: Facet) => Found): Readonly<Record<Facet, Found>> =>
  Object.fromEntries(FACETS.map((facet) => [facet, find(facet)])) as Record<Facet, Found>;

/** What was chosen; null is anything. */
export type Chosen = Readonly<Record<Facet, string | null>>;

/** How choices stand in the address. Only what is on offer is read; the rest is ignored, and so never repeated. */
export const filterSchema = (offered: Filtered): StateSchema<Chosen> =>
  eachFacet((facet) => optional(oneOf(offered[facet], '')));

const hasValue = (claim: Filtered, chosen: Chosen, facet: Facet): boolean => {
  const value = chosen[facet];
  return value === null || claim[facet].includes(value);
};

/** Whether a claim is one of those chosen, in all facets. */
export const fits = (claim: Filtered, chosen: Chosen): boolean =>
  FACETS.every((facet) => hasValue(claim, chosen, facet));

/** How many claims each value of a facet would leave beside what is chosen in the others. */
export function countsOf(
  claims: readonly Filtered[],
  chosen: Chosen,
  facet: Facet,
): ReadonlyMap<string, number> {
  const others = { ...chosen, [facet]: null };
  const counts = new Map<string, number>();
  for (const claim of claims.filter((each) => fits(each, others)))
    for (const value of claim[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** “12 of 271 claims”. */
export function shownWords(shown: number, all: number): string {
  if (shown === 0) return 'No claim fits all of this.';
  return shown === all ? `All ${String(all)} claims` : `${String(shown)} of ${String(all)} claims`;
}
