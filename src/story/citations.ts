import type { Claim, Dataset } from '../data/dataset.ts';

/**
 * The source that stands beside a claim in the text: its most authoritative one. The others are on /sources/. One, because
 * each costs the page about a hundred bytes, and the story is read on weak connections.
 */
export const shownSource = (claim: Claim): string => claim.sources[0] ?? '';

export interface Citations {
  /** Source ids in the order of their numbers: the first is number 1. */
  readonly sources: readonly string[];
  numberOf(source: string): number;
}

const CLAIM_TAG = /<(?:Claim\s+id|Reply\s+claim|Quote\s+claim)="([^"]*)"/g;

/** Claim ids in the order a text uses them. */
export function claimsIn(body: string): string[] {
  return [...body.matchAll(CLAIM_TAG)].map(([, id]) => id ?? '');
}

/**
 * Number the sources of the whole story in the order a reader meets them. Done from the chapters' text before
 * anything is drawn, because components may be drawn in any order.
 * @throws Error when a chapter names a claim that is not in the data
 */
export function collectCitations(bodies: readonly string[], dataset: Dataset): Citations {
  const numbers = new Map<string, number>();
  for (const id of bodies.flatMap(claimsIn)) {
    const source = shownSource(dataset.claim(id));
    if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
  }
  return {
    sources: [...numbers.keys()],
    numberOf(source) {
      const number = numbers.get(source);
      if (number === undefined) throw new Error(`source “${source}” is not cited by any chapter`);
      return number;
    },
  };
}
