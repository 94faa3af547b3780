import type { Figure } from '../../data/dataset.ts';
import { bandPath, type Edge } from '../kit/date-band.ts';

/** px: how wide a mark is, how far one goes on that has no known end, and how high all are. */
const WIDE = 15;
const OPEN = 26;
export const HIGH = 15;
/** px: how high a box with words in it is. */
const BOX = 24;

type Ends = readonly [startEdge: Edge, endEdge: Edge];

/** How exact a number is, drawn as a date would be: sharp, torn where it is “about”, running out in a point where it may be more or less. */
const ENDS: Readonly<Record<Figure['qualifier'], Ends>> = {
  exact: ['sharp', 'sharp'],
  about: ['year', 'year'],
  'at-least': ['sharp', 'open'],
  'more-than': ['sharp', 'open'],
  'up-to': ['open', 'sharp'],
  nearly: ['open', 'sharp'],
};

export interface NumberMark {
  readonly path: string;
  /** px: its first and its last edge. */
  readonly from: number;
  readonly to: number;
}

/** The mark of a number that stands at `x` px, its middle at `y` px. */
export function markOf(qualifier: Figure['qualifier'], x: number, y: number): NumberMark {
  const [startEdge, endEdge] = ENDS[qualifier];
  const from = startEdge === 'open' ? x - OPEN : endEdge === 'open' ? x : x - WIDE / 2;
  const to = endEdge === 'open' ? x + OPEN : startEdge === 'open' ? x : x + WIDE / 2;
  return { path: bandPath({ startEdge, endEdge }, from, to, y - HIGH / 2, HIGH), from, to };
}

/** What is said in words instead of a number: a box as long as they are, sharp at both ends. */
export function boxOf(words: number, x: number, y: number): NumberMark {
  const [from, to] = [x, x + words];
  return { path: bandPath({ startEdge: 'sharp', endEdge: 'sharp' }, from, to, y - BOX / 2, BOX), from, to };
}
