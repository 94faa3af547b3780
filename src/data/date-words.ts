import { isSpan, type DatePoint, type PartialDate, type Precision } from './partial-date.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `long` 24 August 2021 · `short` 24 Aug 2021 · `month` August 2021 · `year` 2021. Never more exact than the date is. */
export type DateStyle = 'long' | 'short' | 'month' | 'year';

/** Year 0 is 1 BCE (ISO 8601). */
export const yearWords = (year: number): string => (year > 0 ? String(year) : `${String(1 - year)} BCE`);

const monthWords = (month: number, style: DateStyle): string => {
  const name = MONTHS[month] ?? '';
  return style === 'short' ? name.slice(0, 3) : name;
};

function pointWords(point: DatePoint, style: DateStyle): string {
  const at = new Date(point.min);
  const year = yearWords(at.getUTCFullYear());
  const about = point.approximate ? 'about ' : '';
  if (style === 'year' || point.precision === 'year') return about + year;
  const month = `${monthWords(at.getUTCMonth(), style)} ${year}`;
  if (style === 'month' || point.precision === 'month') return about + month;
  return `${about}${String(at.getUTCDate())} ${month}`;
}

/** "24 August 2021", "August 2021", "2021", "about 2018", "August 2021 to October 2022", "from 2010", "until March 2017". */
export function dateWords(date: PartialDate, style: DateStyle = 'long'): string {
  const { start, end } = date;
  if (start && end) {
    const from = pointWords(start, style);
    const to = pointWords(end, style);
    return isSpan(date) && from !== to ? `${from} to ${to}` : from;
  }
  if (start) return `from ${pointWords(start, style)}`;
  return end ? `until ${pointWords(end, style)}` : '';
}

/** One end of a date in words; for a single date both ends are the date itself. */
export function endWords(date: PartialDate, which: 'start' | 'end', style: DateStyle = 'long'): string {
  const point = date[which];
  return point ? pointWords(point, style) : '';
}

/** Value for `<time datetime>`: HTML takes days, months and years after 0; otherwise undefined. */
export function machineDate(date: PartialDate): string | undefined {
  return !isSpan(date) && /^\d{4}(-\d{2}){0,2}$/.test(date.edtf) && date.edtf > '0000'
    ? date.edtf
    : undefined;
}

/** A day written 2026-11-23, as its table holds it, without the parser of dates, which is heavy. */
export function knownDay(day: string): PartialDate {
  const min = Date.parse(day);
  const point = { precision: 'day', approximate: false, min, max: min + 86_399_999 } as const;
  return { edtf: day, start: point, end: point };
}

/** "23 November 2026". */
export const dayWords = (day: string): string => dateWords(knownDay(day));

export interface Duration {
  readonly months: number;
  /** 0 unless both ends are known to the day. */
  readonly days: number;
  /** Of the less exact end; an approximate day counts as a month. Unless it is `day`, words say "about". */
  readonly precision: Precision;
}

const monthIndex = (at: Date): number => at.getUTCFullYear() * 12 + at.getUTCMonth();

/** Midnight UTC; `Date.UTC` would take the years 0 to 99 for 1900 to 1999. */
const dayAt = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month, day);

/** Whole calendar months and the days left over, from one known day to another (UTC), as people count them. */
function betweenDays(from: Date, to: Date): Duration {
  let months = monthIndex(to) - monthIndex(from);
  const anchor = (count: number): number => {
    const year = from.getUTCFullYear();
    const month = from.getUTCMonth() + count;
    const last = new Date(dayAt(year, month + 1, 0)).getUTCDate();
    return dayAt(year, month, Math.min(from.getUTCDate(), last));
  };
  if (anchor(months) > to.getTime()) months -= 1;
  return { months, days: Math.round((to.getTime() - anchor(months)) / 86_400_000), precision: 'day' };
}

const precisionOf = ({ precision, approximate }: DatePoint): Precision =>
  precision === 'day' && approximate ? 'month' : precision;

/**
 * Time from the start of one date to the start of another, no more exact than the less exact of the two: a day and its own month are
 * less than a month apart, whichever is given first.
 * @throws RangeError when a needed end is open or the second date comes before the first
 */
export function durationBetween(from: PartialDate, to: PartialDate): Duration {
  if (!from.start || !to.start) throw new RangeError(`no known time from ${from.edtf} to ${to.edtf}`);
  const [a, b] = [new Date(from.start.min), new Date(to.start.min)];
  const precisions = [from.start, to.start].map(precisionOf);
  const precision = precisions.includes('year') ? 'year' : precisions.includes('month') ? 'month' : 'day';
  const months =
    precision === 'year' ? (b.getUTCFullYear() - a.getUTCFullYear()) * 12 : monthIndex(b) - monthIndex(a);
  if (precision === 'day' ? b < a : months < 0) throw new RangeError(`${to.edtf} comes before ${from.edtf}`);
  return precision === 'day' ? betweenDays(a, b) : { months, days: 0, precision };
}

const counted = (count: number, unit: string): string => `${String(count)} ${unit}${count === 1 ? '' : 's'}`;

/** "7 months and 17 days", "about 14 months", "about 3 years", "9 days", "less than a month". */
export function durationWords({ months, days, precision }: Duration): string {
  if (precision === 'day') {
    const parts = [
      months > 0 ? counted(months, 'month') : '',
      days > 0 || months === 0 ? counted(days, 'day') : '',
    ];
    return parts.filter(Boolean).join(' and ');
  }
  if (months === 0) return `less than a ${precision}`;
  const inYears = months >= 24 && months % 12 === 0;
  return `about ${inYears ? counted(months / 12, 'year') : counted(months, 'month')}`;
}
