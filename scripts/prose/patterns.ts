/** Words, taken literally, as alternatives of a pattern: of two that begin alike the longer. */
export function anyOf(words: readonly string[]): string {
  const longestFirst = [...new Set(words)].filter(Boolean).sort((a, b) => b.length - a.length);
  return longestFirst.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') || '(?!)';
}

/** A whole word: no letter, digit or hyphen before it, no letter or digit after it. */
export const whole = (pattern: string): string => `(?<![\\p{L}\\d-])(?:${pattern})(?![\\p{L}\\d])`;

/** A text in which what matches is blank, each letter where it was. */
export const blank = (text: string, pattern: RegExp): string =>
  text.replaceAll(pattern, (found) => ' '.repeat(found.length));

/** A text in which what stands in quotation marks is blank: somebody else’s words. */
export const withoutQuotations = (text: string): string => blank(text, /“[^”]*(?:”|$)/g);

/** An answer of a quiz that is told to be wrong is no statement of ours. */
export const isWrongAnswer = ({ kind, field }: { readonly kind: string; readonly field: string }): boolean =>
  kind === 'quiz' && field === 'wrong';

/** How many words a text has: what spaces and dashes part. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;
