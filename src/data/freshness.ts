/** How many of some sources were checked a second time, and the latest day (YYYY-MM-DD) on which one was. */
export interface Freshness {
  readonly checked: number;
  readonly of: number;
  readonly last: string | undefined;
}

export function freshness(sources: readonly { readonly verified: string }[]): Freshness {
  const days = sources.map(({ verified }) => verified).filter((day) => day !== '');
  return { checked: days.length, of: sources.length, last: days.toSorted().at(-1) };
}
