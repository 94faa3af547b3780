import { DELAY_IDS, type DelayId } from './delays.ts';
import type { CaseRow } from './rows.ts';
import { daysOf, MONTH, zonesOf } from './zones.ts';

export interface Median {
  readonly days: number;
  /** Cases with both dates known. */
  readonly of: number;
}

function middleOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return ((sorted[half] ?? 0) + (sorted[sorted.length - 1 - half] ?? 0)) / 2;
}

/** The median of each delay over the attacks among `cases` with both of its dates known; null where there is none. */
export function mediansOf(cases: readonly CaseRow[]): Readonly<Record<DelayId, Median | null>> {
  const zones = cases.filter(({ attack }) => attack).map(zonesOf);
  return Object.fromEntries(
    DELAY_IDS.map((delay) => {
      const known = zones.flatMap((each) => daysOf(each, delay) ?? []);
      return [delay, known.length > 0 ? { days: middleOf(known), of: known.length } : null];
    }),
  ) as Record<DelayId, Median | null>;
}

/** "27 months", "1 month", "under a month": no more exact than dates known to the month allow. */
export function roughly(days: number, less = 'under a month'): string {
  const months = Math.round(days / MONTH);
  return days < MONTH * 0.75 ? less : `${String(months)} month${months === 1 ? '' : 's'}`;
}
