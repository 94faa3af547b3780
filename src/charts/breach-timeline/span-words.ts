import { wrapText } from '../kit/text-width.ts';
import { heightOf, setLines, SIZE, spanLines, spanSays, weightOf, widthOf, type Words } from './lettering.ts';
import type { SpanRow } from './rows.ts';
import type { Line } from './shapes.ts';

/** px: between a bar's end and its words. */
const PAD = 7;

/** Where a bar's words stand: on it, or where nothing else is, before or after it. */
export type Place = 'on' | 'before' | 'after';

/** The four ends of a bar, px: see `endsOf`. */
type Ends = readonly [number, number, number, number];

/** Where words on a bar begin and how far they may run: clear of a slanted end at the height of the first line. */
function insideOf([a0, a1, b0]: Ends): { x: number; room: number } {
  const x = a0 + (a1 - a0) * 0.67 + PAD;
  return { x, room: b0 - x - PAD / 2 };
}

/** Most lines that words on or beside a bar of the main band take. */
const MOST_LINES = 4;
/** px: words after a bar run no further than this, so that they stay near it. */
const AFTER = 170;

/** A span's name, and below it what that means and how long it was; all on one line for the thin bar that runs beside the others. */
function wrapped(span: SpanRow, place: Place, ends: Ends): Words[] {
  const filled = place === 'on' && !span.outline;
  const strong = filled ? 'on-strong' : 'role';
  if (span.row === 1) return [{ text: `${span.name}: ${spanSays(span)}`, look: strong }];
  const room = { before: ends[0] - PAD, on: insideOf(ends).room, after: AFTER }[place];
  const name = wrapText(span.name, room, SIZE, weightOf(strong));
  return [
    ...name.map((text) => ({ text, look: strong }) as const),
    ...spanLines(span, room, filled ? 'on' : 'plain'),
  ];
}

/** On the bar when its words can be broken to fit there; else before it when it is the first of its row, or after it when it is the last. */
export function placeWords(span: SpanRow, ends: Ends, isFirst: boolean, isLast: boolean): Place {
  const words = wrapped(span, 'on', ends);
  if (widthOf(words) <= insideOf(ends).room && words.length <= MOST_LINES) return 'on';
  return isFirst ? 'before' : isLast ? 'after' : 'on';
}

/** px a bar of the main band must be deep for its words to stand on it, or beside it clear of what is above and below. */
export const bandDepth = (span: SpanRow, place: Place, ends: Ends): number =>
  span.row === 0 ? heightOf(wrapped(span, place, ends)) + PAD : 0;

/**
 * Set a span's words on or beside its bar, which is `thick` px deep from `near`. Words before the bar wrap to the room there, words on it to
 * its length; where neither is long enough for a word, they still stand within the drawing, `width` px wide.
 */
export function setSpanWords(
  span: SpanRow,
  place: Place,
  ends: Ends,
  [near, thick]: readonly [number, number],
  width: number,
): Line[] {
  const words = wrapped(span, place, ends);
  const x = { before: ends[0] - PAD, on: insideOf(ends).x, after: ends[3] + PAD }[place];
  const isBefore = place === 'before';
  const within = isBefore ? Math.max(x, widthOf(words)) : Math.max(0, Math.min(x, width - widthOf(words)));
  return setLines(words, within, near + (thick - heightOf(words)) / 2, isBefore);
}
