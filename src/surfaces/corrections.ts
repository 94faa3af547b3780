import type { z } from 'astro/zod';
import { dateWords } from '../data/date-words.ts';
import { parseDate } from '../data/edtf.ts';
import type { correction } from '../data/schema/documents.ts';

/** The front matter of one file of `content/corrections`. */
export interface Correction extends z.output<typeof correction> {
  /** Its file's name without the ending, and its fragment on `/about/`. */
  readonly id: string;
}

/** As `pages` names all charts at once. */
export const ALL = '/charts/';
export const pageOf = (chart: string): string => `/charts/${chart}/`;

/** A page without what narrows it: a row's fragment or a view's query. */
export const bare = (page: string): string => page.replace(/[?#].*$/, '');

/** Whether a correction is about this chart, or about all. */
export const touches = ({ pages }: Correction, chart: string): boolean =>
  pages.some((page) => [ALL, pageOf(chart)].includes(bare(page)));

/** Whether a chart that it touches wears a mark: an update says what is new, not that something was wrong. */
export const isMarked = ({ kind }: Correction): boolean => kind !== 'update';

/**
 * "Corrected 3 December 2026", "Clarified 3 December 2026", "Corrected 3 December 2026 (2 notes)": what was wrong is said before what
 * was only unclear, and the newest of its kind gives the date.
 * @param marks newest first, at least one
 */
export function markWords(marks: readonly Correction[]): string {
  const gravest = marks.find(({ kind }) => kind === 'correction') ?? marks[0];
  if (!gravest) throw new Error('a mark needs something that was corrected');
  const done = gravest.kind === 'correction' ? 'Corrected' : 'Clarified';
  const more = marks.length > 1 ? ` (${String(marks.length)} notes)` : '';
  return `${done} ${dateWords(parseDate(gravest.date))}${more}`;
}
