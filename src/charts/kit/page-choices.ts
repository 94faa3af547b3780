/** What a page's address may ask of the whole page, beside what it says of a chart: each key with the values there are besides its default. */
export const PAGE_CHOICES = {
  /** The hand-written short version instead of the full text. */
  text: ['plain'],
  /** Without what leads elsewhere, for a class to look at. */
  view: ['class'],
} as const;

export type PageChoice = keyof typeof PAGE_CHOICES;

/** A query's own part for the whole page: known keys with known values, and nothing else. */
export function pageChoices(query: URLSearchParams): readonly (readonly [key: string, value: string])[] {
  return Object.entries<readonly string[]>(PAGE_CHOICES).flatMap(([key, values]) => {
    const value = query.get(key);
    return value !== null && values.includes(value) ? [[key, value] as const] : [];
  });
}

/** A query without what it asks of the whole page: what is left is about charts. Begins with `?`, or is empty. */
export function chartQuery(search: string): string {
  const query = new URLSearchParams(search);
  const asked = Object.keys(PAGE_CHOICES).filter((key) => query.has(key));
  if (asked.length === 0) return search;
  for (const key of asked) query.delete(key);
  return query.size === 0 ? '' : `?${query.toString()}`;
}
