import { plainText } from '../plain-text.ts';

/** What GIFT reads as marks of its own (https://docs.moodle.org/en/GIFT_format), and line ends. */
const MARKS = /[\\~=#{}:]/g;

/** A text in which nothing is a mark, on one line. Pure. */
export const escapeGift = (text: string): string =>
  plainText(text)
    .replace(MARKS, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);

/** Begins as a text's format or as an answer's share of the mark does. */
const AMBIGUOUS = /^[[%]/;

/** A text that stands in braces: one that begins like a format or a share has its format said before it, so that it is read as text. Pure. */
export const answerText = (text: string): string => {
  const escaped = escapeGift(text);
  return AMBIGUOUS.test(escaped) ? `[plain]${escaped}` : escaped;
};
