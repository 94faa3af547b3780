import edtf from 'edtf';
import type { DatePoint, PartialDate, Precision } from './partial-date.ts';

const PRECISIONS: readonly Precision[] = ['year', 'month', 'day'];

interface EdtfDate {
  readonly type: string;
  readonly min: number;
  readonly max: number;
  readonly precision: number;
  readonly approximate: { readonly value: number };
  readonly uncertain: { readonly value: number };
  readonly unspecified: { readonly value: number };
}
interface EdtfInterval {
  readonly type: 'Interval';
  readonly lower: EdtfDate | number | null;
  readonly upper: EdtfDate | number | null;
}

/** What a journalist may type, for error messages. */
export const EDTF_ALLOWED =
  'a day (2021-08-24), a month (2021-08), a year (2021), any of them with ~ for "about", two of them joined by / (2021-08/2022-10), or an open end (2010/..)';

/** `written` is the date's own text: the parser takes 29 February of any year and moves it to 1 March. */
function point(date: EdtfDate, written: string): DatePoint {
  const precision = PRECISIONS[date.precision - 1];
  if (date.type !== 'Date' || !precision || date.unspecified.value !== 0)
    throw new RangeError('only days, months and years are used here');
  const day = Number(/\d+(?=\D*$)/.exec(written)?.[0]);
  if (precision === 'day' && day !== new Date(date.min).getUTCDate())
    throw new RangeError('that year has no 29 February');
  const approximate = date.approximate.value !== 0 || date.uncertain.value !== 0;
  return { precision, approximate, min: date.min, max: date.max };
}

function end(value: EdtfDate | number | null, written = ''): DatePoint | null {
  if (value === null) throw new RangeError('an unknown end is written ..');
  return typeof value === 'number' ? null : point(value, written);
}

/**
 * Read an EDTF date (ISO 8601-2, the subset named in `EDTF_ALLOWED`).
 * @throws RangeError when the text is not a date of that kind.
 */
export function parseDate(text: string): PartialDate {
  let parsed: EdtfDate | EdtfInterval;
  try {
    parsed = edtf(text) as EdtfDate | EdtfInterval;
  } catch {
    throw new RangeError('not a date in EDTF');
  }
  if (parsed.type === 'Interval') {
    const { lower, upper } = parsed as EdtfInterval;
    const [from, to] = text.split('/');
    const start = end(lower, from);
    const stop = end(upper, to);
    if (!start && !stop) throw new RangeError('a span needs at least one end');
    if (start && stop && stop.max < start.min) throw new RangeError('the span ends before it begins');
    return { edtf: text, start, end: stop };
  }
  const only = point(parsed as EdtfDate, text);
  return { edtf: text, start: only, end: only };
}
