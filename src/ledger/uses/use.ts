/** A place of this site that rests on a claim. */
export interface Use {
  /** Under the site's base, such as `/#not-told`. */
  readonly address: `/${string}`;
  /** What it stands in: a chapter, a lesson; empty where it stands by itself. */
  readonly within: string;
  readonly words: string;
}

/** What is found by claim. */
export type ByClaim<Found> = ReadonlyMap<string, readonly Found[]>;

/** Collects what is found by claim, each place once. */
export function collector<Found extends { readonly address: string }>(): {
  readonly add: (claim: string, found: Found) => void;
  readonly all: ByClaim<Found>;
} {
  const all = new Map<string, Found[]>();
  return {
    all,
    add(claim, found) {
      const known = all.get(claim);
      if (!known) all.set(claim, [found]);
      else if (!known.some(({ address }) => address === found.address)) known.push(found);
    },
  };
}

/** Places by what they stand in, which comes first; places that stand in nothing each by themselves. */
export const byWhole = (
  places: readonly Use[],
): readonly (readonly [whole: string, places: readonly Use[]])[] =>
  [...Map.groupBy(places, ({ within, address }) => within || address).values()].map((some) => [
    some[0]?.within ?? '',
    some,
  ]);

/** A place in one line. */
export const placeWords = ({ within, words }: Use): string => (within ? `${within}: ${words}` : words);
