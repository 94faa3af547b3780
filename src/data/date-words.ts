import { isSpan, type DatePoint, type PartialDate } from './partial-date.ts';

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

export interface Duration {
  readonly months: number;
  readonly days: number;
  /** False when either end is known only to the month or year: then `days` is 0 and words say "about". */
  readonly exact: boolean;
}

const monthIndex = (at: Date): number => at.getUTCFullYear() * 12 + at.getUTCMonth();

/** Whole calendar months and the days left over, from one known day to another (UTC), as people count them. */
function betweenDays(from: Date, to: Date): Duration {
  let months = monthIndex(to) - monthIndex(from);
  const anchor = (count: number): number => {
    const year = from.getUTCFullYear();
    const month = from.getUTCMonth() + count;
    const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    return Date.UTC(year, month, Math.min(from.getUTCDate(), last));
  };
  if (anchor(months) > to.getTime()) months -= 1;
  return { months, days: Math.round((to.getTime() - anchor(months)) / 86_400_000), exact: true };
}

/**
 * Time from the start of one date to the start of another, no more exact than the less exact of the two.
 * @throws RangeError when a needed end is open or the second date comes before the first
 */
export function durationBetween(from: PartialDate, to: PartialDate): Duration {
  if (!from.start || !to.start) throw new RangeError(`no known time from ${from.edtf} to ${to.edtf}`);
  const [a, b] = [new Date(from.start.min), new Date(to.start.min)];
  if (b < a) throw new RangeError(`${to.edtf} comes before ${from.edtf}`);
  const precisions = [from.start.precision, to.start.precision];
  if (precisions.every((each) => each === 'day')) return betweenDays(a, b);
  const months = monthIndex(b) - monthIndex(a);
  return {
    months: precisions.includes('year') ? Math.round(months / 12) * 12 : months,
    days: 0,
    exact: false,
  };
}

const counted = (count: number, unit: string): string => `${String(count)} ${unit}${count === 1 ? '' : 's'}`;

/** "7 months and 17 days", "about 14 months", "about 3 years", "9 days". */
export function durationWords({ months, days, exact }: Duration): string {
  const about = exact ? '' : 'about ';
  const years = months / 12;
  if (!exact && months >= 24 && Number.isInteger(years)) return about + counted(years, 'year');
  const parts = [
    months > 0 ? counted(months, 'month') : '',
    days > 0 || months === 0 ? counted(days, 'day') : '',
  ];
  return (
    about +
    (exact ? parts.filter(Boolean).join(' and ') : months === 0 ? 'less than a month' : (parts[0] ?? ''))
  );
}
