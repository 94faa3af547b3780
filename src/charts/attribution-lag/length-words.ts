import { durationBetween, durationWords, type Duration } from '../../data/date-words.ts';
import { NOT_ATTRIBUTED } from './case-words.ts';
import { DELAYS, type DelayId } from './delays.ts';
import type { CaseRow } from './rows.ts';
import type { Sort } from './state.ts';
import { daysOf, zonesOf } from './zones.ts';

/** How long a delay of a case was, as exactly as its dates are known; null where one is not. */
export function lengthOf(row: CaseRow, delay: DelayId): Duration | null {
  const [from, to] = [row.dates[DELAYS[delay].from], row.dates[DELAYS[delay].to]];
  if (!from?.start || !to?.start || daysOf(zonesOf(row), delay) === null) return null;
  return durationBetween(from, to);
}

const NONE: Duration = { months: 0, days: 0, precision: 'day' };
const inWords = (length: Duration): string =>
  durationWords(length) === durationWords(NONE) ? 'the same day' : durationWords(length);

/** "about 14 months", "the same day", or "not known". */
export function lengthWords(row: CaseRow, delay: DelayId): string {
  const length = lengthOf(row, delay);
  return length ? inWords(length) : 'not known';
}

/** As on a label, longest form first: "29 months and 21 days", "29 months". */
export function labelLengths(length: Duration): string[] {
  const full = inWords(length).replace(/^about /, '');
  return length.months > 0 && length.days > 0 ? [full, full.replace(/ and .*/, '')] : [full];
}

const UNKNOWN = {
  intrusion: 'start not known',
  detected: 'when noticed: not known',
  disclosed: 'when made public: not known',
  attributed: NOT_ATTRIBUTED,
} as const;

function missing({ dates }: CaseRow, delay: DelayId): string[] {
  const gaps = [DELAYS[delay].from, DELAYS[delay].to].filter((stage) => !dates[stage]);
  const words = gaps.map((stage) => UNKNOWN[stage]);
  return words.length > 1 ? [words.join('; '), ...words.toReversed(), 'not known'] : [...words, 'not known'];
}

/** What is said of a list that nobody broke in for: how soon it was told, or that the question does not arise. */
function withoutEntry(row: CaseRow, delay: DelayId): string[] {
  if (delay === 'whole') {
    const told = lengthOf(row, 'disclosure');
    if (!told) return [UNKNOWN.detected.replace('noticed', 'found'), 'not known'];
    const words = inWords(told);
    if (words === 'the same day') return ['public the day it was found', words];
    return [
      words.startsWith('less') ? `public within ${words.slice(10)}` : `public ${words} after it was found`,
      words.replace('less than', 'under'),
    ];
  }
  if (delay === 'dwell') return row.posted ? ['how it got out: not known', 'not known'] : ['no break-in'];
  return delay === 'attribution' ? [NOT_ATTRIBUTED] : ['when found: not known', 'not known'];
}

/** What a row says after its bar, from the longest form to the shortest: how long, or what is not known. */
export function rowWords(row: CaseRow, sort: Sort): string[] {
  const delay = sort === 'date' ? 'whole' : sort;
  const length = lengthOf(row, delay);
  if (row.attack) return length ? labelLengths(length) : missing(row, delay);
  if (!length || delay === 'whole') return withoutEntry(row, delay);
  return labelLengths(length);
}
