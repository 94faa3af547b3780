import type { Figure } from '../../data/dataset.ts';

/** One end of a word's range. */
export interface End {
  /** per cent */
  readonly value: number;
  /** "80", "about 95", "under 100" */
  readonly words: string;
  /** The range stops short of this value. */
  readonly short: boolean;
}

export interface Range {
  readonly from: End;
  readonly to: End;
}

/** On a scale with an upper end, "nearly" says that the end itself is left out: the scale prints "under 50". */
const QUALIFIERS: Readonly<Record<Figure['qualifier'], string>> = {
  exact: '',
  about: 'about ',
  nearly: 'under ',
  'at-least': 'at least ',
  'more-than': 'over ',
  'up-to': 'up to ',
};

export const endOf = ({ value, qualifier }: Figure): End => ({
  value,
  words: QUALIFIERS[qualifier] + String(value),
  short: qualifier === 'nearly',
});

/** "80 to 90%", "about 95 to under 100%" */
export const rangeWords = ({ from, to }: Range): string => `${from.words} to ${to.words}%`;

/** A gap begins at the very value that the range before it stops short of. */
const wholeOf = (end: End): End => (end.short ? { ...end, words: String(end.value), short: false } : end);

/** Stretches between ranges, in their order, that none of them covers. */
export const gapsOf = (ranges: readonly Range[]): Range[] =>
  ranges.slice(1).flatMap(({ from }, index) => {
    const before = ranges[index]?.to;
    return before && before.value < from.value ? [{ from: wholeOf(before), to: from }] : [];
  });

/** The gap that begins where a range ends, if there is one. */
export const gapAfter = (range: Range, ranges: readonly Range[]): Range | undefined =>
  gapsOf(ranges).find(({ from }) => from.value === range.to.value);
