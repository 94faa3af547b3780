import { wrapText } from '../kit/text-width.ts';
import { heightOf, setLines, SIZE, weightOf, widthOf, type Words } from './lettering.ts';
import type { SpanRow } from './rows.ts';
import type { Line } from './shapes.ts';

/** px: between a bar's end and its words. */
const PAD = 7;

/** Where a bar's words stand: on it, or where nothing else is, before or after it. */
export type Place = 'on' | 'before' | 'after';

/** A span's name and length on two lines, or on one for the thin bar that runs beside the others. */
function wordsOf({ name, length, row, outline }: SpanRow, place: Place): Words[] {
  const filled = place === 'on' && !outline;
  const strong = filled ? 'on-strong' : 'role';
  if (row === 1) return [{ text: `${name}: ${length}`, look: strong }];
  return [
    { text: name, look: strong },
    { text: length, look: filled ? 'on' : 'plain' },
  ];
}

/** The four ends of a bar, px: see `endsOf`. */
type Ends = readonly [number, number, number, number];

/** Where words on a bar begin and how far they may run: clear of a slanted end at the height of the first line. */
function insideOf([a0, a1, b0]: Ends): { x: number; room: number } {
  const x = a0 + (a1 - a0) * 0.67 + PAD;
  return { x, room: b0 - x - PAD / 2 };
}

function wrapped(span: SpanRow, place: Place, ends: Ends): Words[] {
  const room = { before: ends[0] - PAD, on: insideOf(ends).room, after: Infinity }[place];
  return wordsOf(span, place).flatMap(({ text, look }) =>
    wrapText(text, room, SIZE, weightOf(look)).map((line) => ({ text: line, look })),
  );
}

/** On the bar when its words fit there; else before it when it is the first of its row, or after it when it is the last. */
export function placeWords(span: SpanRow, ends: Ends, isFirst: boolean, isLast: boolean): Place {
  if (widthOf(wordsOf(span, 'on')) <= insideOf(ends).room) return 'on';
  return isFirst ? 'before' : isLast ? 'after' : 'on';
}

/** px a bar of the main band must be deep for its words to stand on it. */
export const bandDepth = (span: SpanRow, place: Place, ends: Ends): number =>
  span.row === 0 && place === 'on' ? heightOf(wrapped(span, place, ends)) + PAD : 0;

/** Set a span's words on or beside its bar, which is `thick` px deep from `near`. Words before the bar wrap to the room there, words on it to its length. */
export function setSpanWords(span: SpanRow, place: Place, ends: Ends, near: number, thick: number): Line[] {
  const words = wrapped(span, place, ends);
  const x = { before: ends[0] - PAD, on: insideOf(ends).x, after: ends[3] + PAD }[place];
  return setLines(words, x, near + (thick - heightOf(words)) / 2, place === 'before');
}
