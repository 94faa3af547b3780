import type { Dataset, Source } from './dataset.ts';
import { dayWords } from './date-words.ts';

/** How many of some sources were checked a second time, and the latest day (YYYY-MM-DD) on which one was. */
export interface Freshness {
  readonly checked: number;
  readonly of: number;
  readonly last: string | undefined;
}

export function freshness(sources: readonly Pick<Source, 'verified'>[]): Freshness {
  const days = sources.map(({ verified }) => verified).filter((day) => day !== '');
  return { checked: days.length, of: sources.length, last: days.toSorted().at(-1) };
}

/** "38 of 41 sources were checked a second time, last on 23 November 2026."; nothing of no sources. */
export function checkedWords(sources: readonly Pick<Source, 'verified' | 'listed'>[]): string {
  const { checked, of, last } = freshness(sources);
  if (of === 0) return '';
  const seen =
    sources
      .map(({ listed }) => listed)
      .toSorted()
      .at(-1) ?? '';
  return last === undefined
    ? `No source was checked a second time; all were seen by ${dayWords(seen)}.`
    : `${String(checked)} of ${String(of)} sources were checked a second time, last on ${dayWords(last)}.`;
}

/** The best first: what a later check makes of a row is better than what only one of its sources had. */
export const FRESH_KINDS = ['verified', 'source-verified', 'seen', 'recalled'] as const;

/**
 * When a row was last held against something outside of this project, and how: `verified` in a second check of its own, `source-verified`
 * when a source of it was, `seen` by the day a source of it was listed, `recalled` when all there is is somebody's memory.
 */
export interface LastVerified {
  readonly kind: (typeof FRESH_KINDS)[number];
  /** YYYY-MM-DD; for `seen` and `recalled` the day by which it was. */
  readonly on: string;
}

export function sourceVerified({ verified, seen, listed }: Source): LastVerified {
  if (verified !== '') return { kind: 'verified', on: verified };
  return { kind: seen === 'recalled' ? 'recalled' : 'seen', on: listed };
}

/** A row of a table that rests on sources, as far as it says when it was checked. */
export interface CheckedRow {
  readonly checked: string;
  readonly sources: readonly string[];
}

/** Of a claim, an event or another row that rests on sources: of its own check, else of the best and then the latest of its sources. */
export function rowVerified({ checked, sources }: CheckedRow, dataset: Dataset): LastVerified {
  if (checked !== '') return { kind: 'verified', on: checked };
  const [best] = sources
    .map((id) => sourceVerified(dataset.source(id)))
    .toSorted((a, b) => FRESH_KINDS.indexOf(a.kind) - FRESH_KINDS.indexOf(b.kind) || (a.on < b.on ? 1 : -1));
  if (best === undefined) throw new Error('a row without a source: the tables allow none');
  return best.kind === 'verified' ? { kind: 'source-verified', on: best.on } : best;
}

/** "Last verified 23 November 2026"; "Seen by 23 November 2026; not checked a second time". */
export function freshnessWords({ kind, on }: LastVerified): string {
  const day = dayWords(on);
  if (kind === 'verified') return `Last verified ${day}`;
  if (kind === 'source-verified') return `Not checked a second time; a source of it last verified ${day}`;
  if (kind === 'seen') return `Seen by ${day}; not checked a second time`;
  return `Listed ${day}, from memory; not checked a second time`;
}
