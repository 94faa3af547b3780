import type { Claim, Dataset } from './dataset.ts';

/** What rests on a source: the claims it carries, and the rows of the other tables that cite it. */
export interface Uses {
  readonly claims: Claim[];
  readonly rows: { readonly table: string; readonly name: string }[];
}

/** Uses of every source, by source id. */
export function usesBySource(dataset: Dataset): ReadonlyMap<string, Uses> {
  const uses = new Map<string, Uses>(dataset.sources.map(({ id }) => [id, { claims: [], rows: [] }]));
  for (const claim of dataset.claims) for (const id of claim.sources) uses.get(id)?.claims.push(claim);
  const cite = (table: string, name: string, sources: readonly string[]): void => {
    for (const id of sources) uses.get(id)?.rows.push({ table, name });
  };
  for (const { title, sources } of dataset.events) cite('event', title, sources);
  for (const { country, what, sources } of dataset.targets)
    cite('target', `${dataset.country(country).name}: ${what}`, sources);
  for (const { country, what, sources } of dataset.responses)
    cite('response', `${dataset.country(country).name}: ${what}`, sources);
  for (const { name, sources } of dataset.cases) cite('case', name, sources);
  for (const { id, name, sources } of dataset.techniques) cite('technique', `${id} ${name}`, sources);
  for (const { name, sources } of dataset.actors) cite('group', name, sources);
  return uses;
}
