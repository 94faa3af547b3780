import type { Dataset } from '../data/dataset.ts';

/** How many of a claim's sources stand beside it in the text, most authoritative first; the rest are on /sources/. */
export const SHOWN_SOURCES = 2;

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
  for (const id of bodies.flatMap(claimsIn))
    for (const source of dataset.claim(id).sources.slice(0, SHOWN_SOURCES))
      if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
  return {
    sources: [...numbers.keys()],
    numberOf(source) {
      const number = numbers.get(source);
      if (number === undefined) throw new Error(`source “${source}” is not cited by any chapter`);
      return number;
    },
  };
}
