import { textWidth, wrapText } from '../kit/text-width.ts';
import { rangeWords, type Range } from './range.ts';
import type { Band, Data, Finding, Scale } from './rows.ts';
import type { Line } from './shapes.ts';

/** px: size of all text, and the step from one line to the next. */
export const SIZE = 13;
export const STEP = 16;
/** px from the top of a block of text to its first baseline. */
const RISE = 12;

export type Words = Pick<Line, 'text' | 'look' | 'then'>;

const weightOf = (look: Line['look']): number => (look === 'strong' ? 600 : 400);
export const lengthOf = ({ text, look, then }: Words): number =>
  textWidth(text, SIZE, weightOf(look)) + (then ? textWidth(` ${then.text}`, SIZE, weightOf(then.look)) : 0);
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

/** A range on one line where there is room, else broken before its upper end. */
function rangeLines(range: Range, room: number): Words[] {
  const whole: Words = { text: rangeWords(range), look: 'soft' };
  if (lengthOf(whole) <= room) return [whole];
  const ends = [`${range.from.words} to`, `${range.to.words}%`];
  return ends.map((text) => ({ text, look: 'soft' }));
}

/** A band's word and its range under it. */
export const bandLines = (band: Band, room: number): Words[] => [
  ...wrapped(band.word, room, 'strong'),
  ...rangeLines(band, room),
];

/** Who said which word, and what about: in one line where there is room for it. */
export function findingLines({ said, speaker, clause }: Finding, room: number): Words[] {
  const head = `${speaker}: “${said}”`;
  const whole: Words = { text: head, look: 'strong', then: { text: clause, look: 'plain' } };
  if (lengthOf(whole) <= room) return [whole];
  return [...wrapped(head, room, 'strong'), ...wrapped(clause, room, 'plain')];
}

export const scaleName = ({ place, name }: Pick<Scale, 'place' | 'name'>): string => `${place}: ${name}`;

export const headLine = ({ day }: Data): string =>
  `Judgements made public on ${day}, hung on the word each used`;

/** What must be read with the ranges. */
export function footLine({ scales, findings }: Data): string {
  const dated = scales.find(({ date }) => date !== '');
  const later = dated ? ` The ${dated.place} guidance we read is dated ${dated.date}.` : '';
  return findings.length === 0
    ? `Each range is its scale’s own.${later}`
    : `The NCSC text we saw prints no percentages: each range is its scale’s own.${later}`;
}
