import { createHash } from 'node:crypto';
import { randomLcg, shuffler } from 'd3';

/** A list in an order that looks like chance and is always the same for one seed, so that worksheet and answers agree. Pure. */
export function shuffled<Item>(items: readonly Item[], seed: string): Item[] {
  const number = createHash('sha256').update(seed).digest().readUInt32BE() / 2 ** 32;
  return shuffler(randomLcg(number))([...items]);
}
