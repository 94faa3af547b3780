import type { Claim, Dataset } from './dataset.ts';
import { dateWords, type DateStyle } from './date-words.ts';
import { compareDates, earliest, latest, type PartialDate } from './partial-date.ts';

/**
 * When a claim was made. The table's date is of the statement, or of what the statement is about; sources tell which: words cannot be
 * printed long after they were said without a word of that, but deeds are told of years later.
 */
export interface SaidOn {
  /** The day it was said, or the first day on which what we saw of it was in print. */
  readonly date: PartialDate;
  /** Whether it may have been said before that day. */
  readonly isBy: boolean;
  /** What it is about, where that is another time. */
  readonly about: PartialDate | undefined;
}

/** A statement is in print within two months of being made, or the table's date is not of the statement. ms */
const TWO_MONTHS = 62 * 24 * 60 * 60 * 1000;

/** Of a claim with neither a date nor a dated source there is nothing to say. */
export function saidOn(
  { date, sources }: Pick<Claim, 'date' | 'sources'>,
  dataset: Dataset,
): SaidOn | undefined {
  const [printed] = sources.flatMap((id) => dataset.source(id).published ?? []).toSorted(compareDates);
  if (!printed) return date ? { date, isBy: false, about: undefined } : undefined;
  if (!date) return { date: printed, isBy: true, about: undefined };
  return earliest(printed) - latest(date) > TWO_MONTHS
    ? { date: printed, isBy: true, about: date }
    : { date, isBy: false, about: undefined };
}

/** "25 March 2024", "by 25 March 2024"; nothing where nothing is known. */
export const saidWords = (said: SaidOn | undefined, style: DateStyle = 'long'): string =>
  said ? `${said.isBy ? 'by ' : ''}${dateWords(said.date, style)}` : '';
