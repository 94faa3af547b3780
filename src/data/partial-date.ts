/**
 * A date as well as it is known. Values are produced from EDTF text by `edtf.ts` at build time;
 * this module only reads them, so it is safe and small in the browser. All arithmetic is UTC.
 */

export type Precision = 'day' | 'month' | 'year';

/** One known point: `min` and `max` are its first and last millisecond (UTC, inclusive). */
export interface DatePoint {
  readonly precision: Precision;
  /** EDTF `~` or `?`: the date is approximate or doubted. */
  readonly approximate: boolean;
  readonly min: number;
  readonly max: number;
}

/** `start` and `end` are the same point for a single date; `null` is an end that is open (`..`). */
export interface PartialDate {
  readonly edtf: string;
  readonly start: DatePoint | null;
  readonly end: DatePoint | null;
}

/** Read from the text, so that it holds for a date that has been through JSON, where both ends are copies. */
export const isSpan = (date: PartialDate): boolean => date.edtf.includes('/');

/** The earliest known moment in ms: of the start, or of the end when the start is open. */
export function earliest(date: PartialDate): number {
  return (date.start ?? date.end)?.min ?? 0;
}

/** The latest known moment in ms: of the end, or of the start when the end is open. */
export function latest(date: PartialDate): number {
  return (date.end ?? date.start)?.max ?? 0;
}

/** Order by first moment, then the more exact date first, then by text: a total order. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return (
    earliest(a) - earliest(b) || latest(a) - latest(b) || (a.edtf < b.edtf ? -1 : a.edtf > b.edtf ? 1 : 0)
  );
}

/** True when any part of `date` lies in [min, max] (ms); open ends reach as far as they need to. */
export function overlaps(date: PartialDate, min: number, max: number): boolean {
  const from = date.start ? date.start.min : -Infinity;
  const to = date.end ? date.end.max : Infinity;
  return from <= max && to >= min;
}
