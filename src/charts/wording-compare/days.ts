import { dateWords, type DateStyle } from '../../data/date-words.ts';
import { compareDates, type PartialDate } from '../../data/partial-date.ts';

/** Each different date once, in order: "25 March 2024; 26 March 2024". */
export function datesWords(dates: readonly (PartialDate | null)[], style: DateStyle = 'long'): string {
  const known = dates.filter((date) => date !== null).toSorted(compareDates);
  return [...new Set(known.map((date) => dateWords(date, style)))].join('; ');
}
