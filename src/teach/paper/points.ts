import type { Item } from '../quiz/item.ts';

/** Several things to get right are worth two: one of them may be wrong for one point. */
const POINTS: Readonly<Record<Item['kind'], number>> = {
  single: 1,
  multiple: 2,
  'true-false': 1,
  order: 2,
  scale: 1,
  short: 1,
};

/** What a right answer counts. */
export const pointsOf = ({ kind }: Pick<Item, 'kind'>): number => POINTS[kind];

/** What a whole quiz counts. */
export const totalPoints = (items: readonly Pick<Item, 'kind'>[]): number =>
  items.reduce((sum, item) => sum + pointsOf(item), 0);

/** “1 point”, “2 points”. */
export const pointWords = (points: number): string =>
  `${String(points)} ${points === 1 ? 'point' : 'points'}`;
