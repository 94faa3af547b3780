import { shuffler } from 'd3-array';
import { randomLcg } from 'd3-random';
import type { Question } from './item.ts';

/** Seeds of orders that can be shared: whole numbers short enough for a blackboard. */
export const SEEDS = { min: 1, max: 9999 } as const;
/** Stands for no seed: items as the quiz's file has them, and what is shuffled in them shuffled once and for all. */
export const OWN_ORDER = 0;
/** What is said of it. */
export const OWN_ORDER_WORDS =
  'The lesson’s own order. A new order has a number that a whole class can share.';

/** The order in which a quiz is asked, by places in its file. */
export interface Arrangement {
  readonly items: readonly number[];
  /** For each item of the file, its options or cards; empty where there is nothing to shuffle. */
  readonly parts: readonly (readonly number[])[];
}

const places = (count: number): number[] => Array.from({ length: count }, (_, place) => place);

/** Cards never begin as they should end: the first goes last then. */
const notYetInOrder = (cards: readonly number[]): readonly number[] =>
  cards.every((card, place) => card === place) ? [...cards.slice(1), ...cards.slice(0, 1)] : cards;

/**
 * The order that belongs to a seed. Pure: the same quiz and seed give the same order in every browser.
 * @param seed one of `SEEDS`, or `OWN_ORDER`
 */
export function arrange(questions: readonly Question[], seed: number): Arrangement {
  // As a fraction: the generator begins alike from whole numbers that are neighbours.
  const shuffle = shuffler(randomLcg(seed / (SEEDS.max + 1)));
  const shuffled = (count: number): number[] => shuffle(places(count));
  const items = shuffled(questions.length);
  const parts = questions.map((question) => {
    if (question.kind === 'order') return notYetInOrder(shuffled(question.events.length));
    return 'options' in question ? shuffled(question.options.length) : [];
  });
  return { items: seed === OWN_ORDER ? places(questions.length) : items, parts };
}

/** Another seed than the one there is. @param random from 0 to under 1 */
export function otherSeed(seed: number, random: () => number = Math.random): number {
  const drawn = SEEDS.min + Math.floor(random() * (SEEDS.max - SEEDS.min + 1));
  if (drawn !== seed) return drawn;
  return drawn === SEEDS.max ? SEEDS.min : drawn + 1;
}
