import type { Dataset } from '../../data/dataset.ts';

/** A row of another table that names the claim. */
export interface RowUse {
  readonly table: 'wordings' | 'relations' | 'organisations' | 'people';
  readonly id: string;
  readonly words: string;
}

/** Rows that say the same, such as one for each person charged, once, with how many there are. */
export const saidOnce = (rows: readonly RowUse[]): readonly (RowUse & { readonly count: number })[] =>
  [...Map.groupBy(rows, ({ table, words }) => `${table} ${words}`).values()].flatMap((same) =>
    same[0] ? [{ ...same[0], count: same.length }] : [],
  );

/** Rows of the data that name each claim. A person charged is called so in the same breath. Pure. */
export function rowUses(dataset: Dataset): ReadonlyMap<string, readonly RowUse[]> {
  const all = new Map<string, RowUse[]>(dataset.claims.map(({ id }) => [id, []]));
  const add = (claims: readonly string[], row: RowUse): void => {
    for (const claim of claims) all.get(claim)?.push(row);
  };
  for (const { id, speaker, wording, claims } of dataset.wordings)
    add(claims, { table: 'wordings', id, words: `${speaker}: ${wording}` });
  for (const { id, says, relation, claim } of dataset.relations)
    add([claim], { table: 'relations', id, words: `${says}: ${relation}` });
  for (const { id, name, claims } of dataset.organisations)
    add(claims, { table: 'organisations', id, words: name });
  for (const { id, name, kind, claims } of dataset.people)
    add(claims, {
      table: 'people',
      id,
      words: kind === 'charged' ? `${name}, charged, presumed innocent` : name,
    });
  return all;
}
