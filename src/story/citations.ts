import type { Dataset } from '../data/dataset.ts';
import { withDrawnClaims } from './differences/drawn-claims.ts';

/** How many of a claim's sources, most authoritative first, may stand for it in the text. */
const CANDIDATES = 2;

export interface Citations {
  /** Source ids in the order of their numbers: the first is number 1. */
  readonly sources: readonly string[];
  /** The number that stands beside a claim. */
  numberOf(claim: string): number;
}

const CLAIM_TAG = /<(?:Claim\s+id|Reply\s+claim|Quote\s+claim)="([^"]*)"/g;

/** Claim ids in the order a text names them. */
export function claimsIn(body: string): string[] {
  return [...body.matchAll(CLAIM_TAG)].map(([, id]) => id ?? '');
}

/** Claim ids in the order a reader of a text meets them: those it names, and those that its components draw. */
export function claimsMetIn(body: string, dataset: Dataset): string[] {
  return claimsIn(withDrawnClaims(body, dataset));
}

/**
 * Number the sources of the whole story in the order a reader meets them. Beside a claim stands one source: of its two most authoritative
 * the one that has a number already, else the first. One, because each costs the page a hundred bytes and the story is read on weak
 * connections; all of a claim's sources are on /sources/. Done from the chapters' text before anything is drawn, because components
 * may be drawn in any order.
 * @throws Error when a chapter names a claim that is not in the data
 */
export function collectCitations(bodies: readonly string[], dataset: Dataset): Citations {
  const numbers = new Map<string, number>();
  const chosen = new Map<string, number>();
  for (const id of bodies.flatMap((body) => claimsMetIn(body, dataset))) {
    const candidates = dataset.claim(id).sources.slice(0, CANDIDATES);
    const source = candidates.find((each) => numbers.has(each)) ?? candidates[0] ?? '';
    const number = numbers.get(source) ?? numbers.size + 1;
    numbers.set(source, number);
    if (!chosen.has(id)) chosen.set(id, number);
  }
  return {
    sources: [...numbers.keys()],
    numberOf(claim) {
      const number = chosen.get(claim);
      if (number === undefined) throw new Error(`claim “${claim}” is not used by any chapter`);
      return number;
    },
  };
}
