import { round } from '../kit/date-band.ts';
import { textWidth } from '../kit/text-width.ts';
import { SIZE } from './layout.ts';
import type { Line } from './shapes.ts';

/** px: kept clear before and after words, over their baseline and under it. */
const BESIDE = 4;
const OVER = 11;
const UNDER = 4;
/** px: a shorter piece between two words is left out. */
const LEAST = 5;

type Word = Pick<Line, 'x' | 'y' | 'text' | 'look'>;

const stands = (x: number, { x: left, text, look }: Word): boolean =>
  x > left - BESIDE && x < left + textWidth(text, SIZE, look === 'strong' ? 600 : 400) + BESIDE;

/** An upright line at `x`, from one height to another, that stops before words and goes on after them: nothing is struck through. */
export function uprightPast(x: number, from: number, to: number, words: readonly Word[]): string {
  const gaps = words
    .filter((word) => stands(x, word))
    .map(({ y }) => [y - OVER, y + UNDER] as const)
    .filter(([top, foot]) => foot > from && top < to)
    .toSorted(([a], [b]) => a - b);
  let at = from;
  const pieces = [...gaps, [to, to] as const].flatMap(([top, foot]) => {
    const piece = top - at >= LEAST ? [`M${round(x)} ${round(at)}V${round(Math.min(top, to))}`] : [];
    at = Math.max(at, foot);
    return piece;
  });
  return pieces.join('');
}
