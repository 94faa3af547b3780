import { numberWords } from '../../data/figure-words.ts';
import { gapsOf } from './range.ts';
import type { Scale } from './rows.ts';

/** How a scale's ranges stand to each other: "seven phrases and six gaps that no phrase covers". */
export function standing({ bands }: Pick<Scale, 'bands'>): string {
  const count = (value: number): string => numberWords(value, { words: true });
  const gaps = gapsOf(bands).length;
  const phrases = `${count(bands.length)} phrase${bands.length === 1 ? '' : 's'}`;
  if (gaps === 0) return `${phrases} with no gap between them`;
  return `${phrases} and ${count(gaps)} gap${gaps === 1 ? '' : 's'} that no phrase covers`;
}
