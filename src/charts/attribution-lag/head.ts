import { textWidth } from '../kit/text-width.ts';
import { DELAYS, type DelayId } from './delays.ts';
import { SIZE } from './layout.ts';
import { roughly, type Median } from './medians.ts';
import type { Line } from './shapes.ts';
import { uprightPast } from './upright.ts';

/** px: from the names of the scale to the name of the median, and on to the first row; between two names. */
const NAMES = 16;
const LAST = 6;
const APART = 8;
/** px: least room for a name. */
export const NAME_ROOM = 56;

interface Place {
  readonly x: (days: number) => number;
  readonly right: number;
  readonly width: number;
}

/** The names of the scale, from zero, as many as stand apart; their lowest edge is `y`. */
export function scaleNames(
  delay: DelayId,
  ticks: readonly { readonly days: number; readonly label: string }[],
  { x }: Place,
  y: number,
): Line[] {
  let free = -Infinity;
  return [{ days: 0, label: DELAYS[delay].zero }, ...ticks].flatMap(({ days, label }) => {
    const at = x(days) + 3;
    if (at < free) return [];
    free = at + textWidth(label, SIZE) + APART;
    return [{ x: at, y: y - NAMES - LAST, text: label, look: 'soft' as const }];
  });
}

/** What the median is, over its line, which stops before `words`; past the scale’s end only what it is. */
export function medianOf(
  { days, of }: Median,
  { x, right, width }: Place,
  [y, foot]: readonly [number, number],
  words: readonly Line[],
): { readonly line: Line; readonly path: string } {
  const text = `median ${roughly(days)}, ${String(of)} case${of === 1 ? '' : 's'}`;
  const at = Math.min(x(days) + 4, width - textWidth(text, SIZE, 600));
  const line = { x: at, y: y - LAST, text, look: 'strong' } as const;
  return { line, path: x(days) <= right ? uprightPast(x(days), y - NAMES, foot, [...words, line]) : '' };
}
