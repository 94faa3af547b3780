import { textWidth, wrapText } from '../kit/text-width.ts';
import { rangeWords } from './range.ts';
import type { Band, Data, Finding, Scale } from './rows.ts';
import type { Line } from './shapes.ts';

/** px: size of all text, and the step from one line to the next. */
export const SIZE = 13;
export const STEP = 16;
/** px from the top of a block of text to its first baseline. */
const RISE = 12;

export type Words = Pick<Line, 'text' | 'look'>;

const weightOf = (look: Line['look']): number => (look === 'strong' ? 600 : 400);
export const lengthOf = ({ text, look }: Words): number => textWidth(text, SIZE, weightOf(look));
/** px: the longest of some lines. */
export const widthOf = (words: readonly Words[]): number => Math.max(0, ...words.map(lengthOf));
/** px */
export const heightOf = (words: readonly Words[]): number => words.length * STEP;

export const wrapped = (text: string, room: number, look: Line['look']): Words[] =>
  wrapText(text, room, SIZE, weightOf(look)).map((line) => ({ text: line, look }));

/** Set words from (x, top) downwards. */
export const setLines = (
  words: readonly Words[],
  x: number,
  top: number,
  anchor?: 'middle' | 'end',
): Line[] =>
  words.map((each, index) => ({
    ...each,
    ...{ x, y: top + RISE + index * STEP },
    ...(anchor && { anchor }),
  }));

/** A band's word and its range under it. */
export const bandLines = (band: Band, room: number): Words[] => [
  ...wrapped(band.word, room, 'strong'),
  ...wrapped(rangeWords(band), room, 'soft'),
];

/** First the word with who said it, then what about. */
export const findingLines = ({ said, speaker, about }: Finding, room: number): Words[] => [
  ...wrapped(`“${said}” – ${speaker}`, room, 'strong'),
  ...wrapped(`that ${about}`, room, 'plain'),
];

export const scaleName = ({ place, name }: Pick<Scale, 'place' | 'name'>): string => `${place}: ${name}`;

export const headLine = ({ day }: Data): string =>
  `What was judged likely on ${day}, hung on the word it used`;

/** What must be read with the ranges. */
export function footLine({ scales, findings }: Data): string {
  const dated = scales.find(({ date }) => date !== '');
  const later = dated ? ` The ${dated.place} guidance read is dated ${dated.date}.` : '';
  return findings.length === 0
    ? `Each range is its scale’s own.${later}`
    : `The NCSC text we saw prints no percentages: each range is its scale’s own.${later}`;
}
