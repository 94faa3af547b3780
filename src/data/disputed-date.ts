import type { CaseEvent } from './dataset.ts';
import { dateWords, endWords, type DateStyle } from './date-words.ts';
import type { DatePoint, PartialDate } from './partial-date.ts';

/** An event's date, and whether its two ends are two accounts of one day. Survives JSON; left out means no. */
export interface EventDate {
  readonly date: PartialDate;
  readonly disputed?: boolean;
}

/**
 * Sources give two days for one event: its row is checked `conflict` and its date is a span from one known day to another. A span
 * of months, or one with an open end, is a length of time, whatever else the accounts differ on.
 */
export function isDisputed({ date, check }: Pick<CaseEvent, 'date' | 'check'>): boolean {
  const { start, end } = date;
  const days = start?.precision === 'day' && end?.precision === 'day';
  return check === 'conflict' && days && start.min !== end.min;
}

const single = (point: DatePoint | null): PartialDate[] =>
  point ? [{ edtf: '', start: point, end: point }] : [];

/** The dates to draw: both accounts of a disputed one, else the date itself. */
export const accountsOf = ({ date, disputed }: EventDate): readonly PartialDate[] =>
  disputed ? [...single(date.start), ...single(date.end)] : [date];

/** "3 October 2021 or 14 March 2022" where accounts give two days, else the date in words. */
export const eventDateWords = ({ date, disputed }: EventDate, style: DateStyle = 'long'): string =>
  disputed ? `${endWords(date, 'start', style)} or ${endWords(date, 'end', style)}` : dateWords(date, style);
