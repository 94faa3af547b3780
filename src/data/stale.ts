import { durationBetween, durationWords, knownDay } from './date-words.ts';
import type { DatedRow } from './dated-rows.ts';

/** A row that was not verified for longer than asked. */
export interface StaleRow extends DatedRow {
  /** "13 months and 2 days"; "never" where it never was. */
  readonly age: string;
}

const DAY = 86_400_000;

/** How long before `on` a day was; undefined when it was not before. */
function ageOf(day: string, on: string): ReturnType<typeof durationBetween> | undefined {
  return Date.parse(on) - Date.parse(day) < DAY ? undefined : durationBetween(knownDay(day), knownDay(on));
}

/**
 * The rows last verified more than so many calendar months before a day (UTC): on the very day of the month they are not yet older. Those
 * never verified come first, then the oldest; rows of one day keep their order. Pure.
 * @param on YYYY-MM-DD
 */
export function staleRows(rows: readonly DatedRow[], on: string, months: number): StaleRow[] {
  return rows
    .flatMap((row): StaleRow[] => {
      if (!row.verified) return [{ ...row, age: 'never' }];
      const age = ageOf(row.verified.on, on);
      const isOlder = age && (age.months > months || (age.months === months && age.days > 0));
      return isOlder ? [{ ...row, age: durationWords(age) }] : [];
    })
    .toSorted((a, b) => {
      const [first, second] = [a.verified?.on ?? '', b.verified?.on ?? ''];
      return first < second ? -1 : first > second ? 1 : 0;
    });
}
