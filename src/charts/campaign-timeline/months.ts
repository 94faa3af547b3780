import { yearWords } from '../../data/date-words.ts';
import type { StateKey } from '../kit/state.ts';

/**
 * A month counted from January of year 0 (UTC). Zoom and brush move in whole months: finer steps would promise
 * an exactness that most dates do not have.
 */
export type Month = number;

/** A stretch of time, both months included. */
export interface Months {
  readonly first: Month;
  readonly last: Month;
}

export const monthIndex = (year: number, month = 0): Month => year * 12 + month;

export function monthOf(ms: number): Month {
  const at = new Date(ms);
  return monthIndex(at.getUTCFullYear(), at.getUTCMonth());
}

/** ms of the first moment of a month. Date.UTC would read the years 0 to 99 as 1900 to 1999. */
export function monthStart(month: Month): number {
  return new Date(0).setUTCFullYear(Math.floor(month / 12), ((month % 12) + 12) % 12, 1);
}

const NAMES = [
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
];

/** "March 2021" */
export function monthWords(month: Month): string {
  const year = Math.floor(month / 12);
  return `${NAMES[month - year * 12] ?? ''} ${yearWords(year)}`;
}

/**
 * A month in the address, as an EDTF date (`src/data/edtf.ts`): `2021` or `2021-03`; a day (`2021-03-25`) is read as its month, and one that
 * is about or uncertain (`2021-03~`) as itself.
 * @param place which month a year alone stands for: 0 where it begins a stretch, 11 where it ends one
 */
export function monthKey(place: 0 | 11): StateKey<Month | null> {
  return {
    fallback: null,
    parse: (text) => {
      const found = /^(-?\d{4})(?:-(0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[~?%]?$/.exec(text);
      return found ? monthIndex(Number(found[1]), found[2] ? Number(found[2]) - 1 : place) : undefined;
    },
    format: (month) => {
      if (month === null) return '';
      const year = Math.floor(month / 12);
      const written = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
      const rest = month - year * 12;
      return rest === place ? written : `${written}-${String(rest + 1).padStart(2, '0')}`;
    },
  };
}
