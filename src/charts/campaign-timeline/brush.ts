import type { Month, Months } from './months.ts';
import { lengthOf, slide } from './window.ts';

/** A drag over the overview: it moves one end, moves the whole window, or draws a new one. */
export interface Drag {
  readonly kind: 'first' | 'last' | 'move' | 'new';
  /** The month it began over, and the window at that moment. */
  readonly from: Month;
  readonly start: Months;
}

/** What a drag that begins over a month does; `end` names the handle it begins on. */
export function beginDrag(extent: Months, shown: Months, from: Month, end: string | null): Drag {
  if (end === 'first' || end === 'last') return { kind: end, from, start: shown };
  const inside = from >= shown.first && from <= shown.last && lengthOf(shown) < lengthOf(extent);
  return { kind: inside ? 'move' : 'new', from, start: shown };
}

/** The window a drag asks for with the pointer over the month `now`. */
export function draggedTo(extent: Months, { kind, from, start }: Drag, now: Month): Months {
  if (kind === 'first') return { first: Math.min(now, start.last), last: start.last };
  if (kind === 'last') return { first: start.first, last: Math.max(now, start.first) };
  if (kind === 'move') return slide(extent, start.first + now - from, lengthOf(start));
  return { first: Math.min(from, now), last: Math.max(from, now) };
}

const YEAR = 12;
/** Months a key moves an end by. */
export const KEY_STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -YEAR,
  PageUp: YEAR,
  Home: -Infinity,
  End: Infinity,
};
