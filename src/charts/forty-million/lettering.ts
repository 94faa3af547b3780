import type { Status } from '../../data/status.ts';
import { textWidth, wrapText } from '../kit/text-width.ts';
import type { Item } from './rows.ts';
import type { Line } from './shapes.ts';

/** px: from one line to the next, from the top of a block to its first baseline, and from a swatch's left to the name after it. */
export const STEP = 16;
export const RISE = 12;
export const SWATCH = { width: 15, height: 8, room: 21 } as const;

type Look = Line['look'];
export interface Words {
  readonly text: string;
  readonly look: Look;
}

const SIZES: Readonly<Record<Look, number>> = { plain: 13, strong: 13, soft: 13, big: 20, huge: 42 };
export const sizeOf = (look: Look): number => SIZES[look];
const weightOf = (look: Look): number => (look === 'plain' || look === 'soft' ? 400 : 600);
export const wide = (text: string, look: Look): number => textWidth(text, sizeOf(look), weightOf(look));

/** Text wrapped to `room` px. */
export const wrapped = (text: string, look: Look, room: number): Words[] =>
  wrapText(text, room, sizeOf(look), weightOf(look)).map((line) => ({ text: line, look }));

/** Who stands behind a count, in a word beside its year; what the body itself counted needs none. */
const STANDS: Partial<Record<Status, string>> = {
  assessed: 'estimated',
  charged: 'as charged',
  alleged: 'reported',
  claimed: 'claimed',
};

/** "2016, reported" */
const yearAndStatus = ({ year, status }: Item): string => [year, STANDS[status]].filter(Boolean).join(', ');

/** Name, number with what is counted, year and status: on one line under the name when that fits into `room` px, else on two. */
export function itemWords(item: Item, room: number): Words[] {
  const name = wrapped(item.short, 'strong', room - SWATCH.room);
  const { number, unit, year, cause } = item;
  // Nations stand under a heading that says when, and of what.
  if (cause === '') return [...name, { text: number, look: 'plain' }];
  const whole = `${number} ${unit} · ${yearAndStatus(item)}`;
  if (wide(whole, 'plain') <= room) return [...name, { text: whole, look: 'plain' }];
  if (wide(`${number} ${unit}`, 'plain') <= room)
    return [
      ...name,
      { text: `${number} ${unit}`, look: 'plain' },
      { text: yearAndStatus(item), look: 'soft' },
    ];
  return [...name, ...wrapped(number, 'plain', room), { text: `${unit}, ${year}`, look: 'soft' }];
}

/** Set words from (x, top) downwards. The first `beside` lines stand right of a swatch. */
export function setLines(words: readonly Words[], x: number, top: number, beside = 0): Line[] {
  return words.map((each, index) => ({
    ...each,
    x: index < beside ? x + SWATCH.room : x,
    y: top + RISE + index * STEP,
  }));
}
