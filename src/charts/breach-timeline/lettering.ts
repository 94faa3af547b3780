import type { DateStyle } from '../../data/date-words.ts';
import { eventDateWords } from '../../data/disputed-date.ts';
import { textWidth, wrapText } from '../kit/text-width.ts';
import type { EventRow, SpanRow } from './rows.ts';
import type { Line } from './shapes.ts';

/** px: size of all text but the largest, and the step from one line to the next. */
export const SIZE = 13;
export const STEP = 17;
/** px from the top of a block of text to its first baseline. */
const RISE = 13;
/** px from the top of a block of text to the middle of its first line. */
export const MIDDLE = 8;

export type Look = Line['look'];
export interface Words {
  readonly text: string;
  readonly look: Look;
}

/** Weight of the type a look is set in. */
export const weightOf = (look: Look): number =>
  look === 'plain' || look === 'soft' || look === 'on' ? 400 : 600;

/** A year said once for two months of it: "April 2021 to May 2021" → "April to May 2021". */
const withoutRepeat = (text: string): string => text.replace(/ (\d{4}) to (.+) \1$/, ' to $2 $1');

/** An event's date; where accounts give two, both are named. */
export const whenWords = (event: EventRow, style: DateStyle): string =>
  withoutRepeat(eventDateWords(event, style));

/** A span's meaning and length in lines of `room` px: on one when they fit, else the length begins a line of its own. */
export function spanLines(span: Pick<SpanRow, 'meaning' | 'length'>, room: number, look: Look): Words[] {
  const wrapped = (text: string): string[] => wrapText(text, room, SIZE, weightOf(look));
  const whole = wrapped(spanSays(span));
  const lines = whole.length === 1 ? whole : [...wrapped(span.meaning), ...wrapped(span.length)];
  return lines.map((text) => ({ text, look }));
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "inside, not identified: about 14 months" */
export const spanSays = ({ meaning, length }: Pick<SpanRow, 'meaning' | 'length'>): string =>
  `${meaning} ${length}`;

/** What stands at an event: when, what, and at what distance from another, wrapped to `width` px. */
export function eventWords(event: EventRow, width: number): Words[] {
  const wrapped = (text: string, look: Look): Words[] =>
    wrapText(text, width, SIZE, weightOf(look)).map((line) => ({ text: line, look }));
  return [
    ...wrapped(whenWords(event, 'short'), 'soft'),
    ...wrapped(event.title, event.key ? 'strong' : 'plain'),
    ...(event.aside ? wrapped(event.aside, 'role') : []),
  ];
}

/** px: the longest of some lines. */
export const widthOf = (words: readonly Words[]): number =>
  Math.ceil(Math.max(0, ...words.map(({ text, look }) => textWidth(text, SIZE, weightOf(look)))));

/** px */
export const heightOf = (words: readonly Words[]): number => words.length * STEP;

/** Set words from (x, top) downwards; `end` sets them to the left of x. */
export function setLines(words: readonly Words[], x: number, top: number, end = false): Line[] {
  return words.map((each, index) => ({ ...each, x, y: top + RISE + index * STEP, ...(end && { end }) }));
}
