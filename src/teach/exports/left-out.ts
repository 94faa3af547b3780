import type { ItemKind } from '../../data/schema/quiz.ts';
import type { Item } from '../quiz/item.ts';
import { oneLine } from './plain-text.ts';

/** A question with its place in the quiz, which it keeps in every export. */
export interface Placed {
  /** 1 is the first. */
  readonly place: number;
  readonly item: Item;
}

/** A question that a format cannot hold, and why, as a sentence without its full stop. */
export interface LeftOut extends Placed {
  readonly why: string;
}

export interface Sorted {
  readonly held: readonly Placed[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Tell the questions a format can hold from those it cannot.
 * @param whyNot why the format cannot hold an item; undefined where it can
 */
export function sortOut(quiz: readonly Item[], whyNot: (item: Item) => string | undefined): Sorted {
  const placed = quiz.map((item, index) => ({ place: index + 1, item, why: whyNot(item) }));
  return {
    held: placed.filter(({ why }) => why === undefined),
    leftOut: placed.flatMap(({ why, ...each }) => (why === undefined ? [] : [{ ...each, why }])),
  };
}

const KIND_WORDS: Readonly<Record<ItemKind, string>> = {
  single: 'choose one',
  multiple: 'choose all that are right',
  'true-false': 'true or false',
  order: 'put in order',
  scale: 'place on a scale',
  short: 'short answer',
};

/** “all 13 questions”, “11 of 13 questions” */
export const countWords = ({ held, leftOut }: Sorted): string =>
  leftOut.length === 0
    ? `all ${String(held.length)} questions`
    : `${String(held.length)} of ${String(held.length + leftOut.length)} questions`;

/** “Question 12, put in order: Put these statements in order, earliest first. (Common Cartridge has no …)” */
export const leftOutWords = ({ place, item, why }: LeftOut): string =>
  oneLine(`Question ${String(place)}, ${KIND_WORDS[item.kind]}: ${item.ask} (${why}.)`);
