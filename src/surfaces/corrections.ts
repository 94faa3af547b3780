import type { z } from 'astro/zod';
import { dateWords } from '../data/date-words.ts';
import { parseDate } from '../data/edtf.ts';
import type { correction } from '../data/schema/documents.ts';

/** The front matter of one file of `content/corrections`. */
export interface Correction extends z.output<typeof correction> {
  /** Its file's name without the ending, and its fragment on `/corrections/`. */
  readonly id: string;
}

/** As `pages` names all charts at once. */
const ALL = '/charts/';
const pageOf = (chart: string): string => `/charts/${chart}/`;

/** A page without what narrows it: a row's fragment or a view's query. */
export const bare = (page: string): string => page.replace(/[?#].*$/, '');

const CHART = /^\/charts\/[^/]+\//;
const CLAIM = /^\/claims\/#(.+)$/;
const OF_A_LESSON = /^(\/teach\/[^/]+\/)([^/]+\/)?$/;

/** The place that an address names: a chart whatever its view, a claim by its own page, else the address without its query. */
function placeOf(page: string): string {
  if (CHART.test(page)) return bare(page);
  return page.replace(/\?[^#]*/, '').replace(CLAIM, '/claims/$1/');
}

/**
 * A correction that names the claims its own words link to among its pages: what it turns on is nowhere better told than there. An update
 * tells of no mistake, so the claims it links to need no notice. Pure.
 * @param words its body, as Markdown
 */
export function withClaims(correction: Correction, words: string): Correction {
  if (!isMarked(correction)) return correction;
  const linked = [...words.matchAll(/\]\((\/claims\/[a-z0-9-]+\/)\)/g)].map(([, page = '']) => page);
  return { ...correction, pages: [...new Set([...correction.pages, ...linked])] };
}

/** A lesson's plan stands for all of its sheets; what touches one sheet is said on the plan too. */
function shareLesson(one: string, other: string): boolean {
  const [, lesson, sheet] = OF_A_LESSON.exec(one) ?? [];
  const [, lessonToo, sheetToo] = OF_A_LESSON.exec(other) ?? [];
  return lesson !== undefined && lesson === lessonToo && !(sheet && sheetToo && sheet !== sheetToo);
}

/** Whether a correction is about this very place: a page, a chapter, a section, a claim, a word, a source. */
export const concerns = ({ pages }: Correction, page: string): boolean =>
  pages
    .map(placeOf)
    .some(
      (listed) =>
        listed === placeOf(page) ||
        (listed === ALL && CHART.test(page)) ||
        shareLesson(listed, placeOf(page)),
    );

/** Whether it is about the page or anything on it: what is said about a whole page counts both. */
export const touchesPage = (correction: Correction, page: string): boolean =>
  concerns(correction, page) || correction.pages.some((listed) => bare(listed) === page);

/** Whether a correction is about this chart, or about all. */
export const touches = (correction: Correction, chart: string): boolean =>
  concerns(correction, pageOf(chart));

/** Whether a place that it touches wears a mark: an update says what is new, not that something was wrong. */
export const isMarked = ({ kind }: Correction): boolean => kind !== 'update';

const DONE = { correction: 'Corrected', clarification: 'Clarified', update: 'Updated' } as const;

/** "Corrected 3 December 2026" */
export const doneWords = ({ kind, date }: Correction): string =>
  `${DONE[kind]} ${dateWords(parseDate(date))}`;

/** What stands before the words as they were, and before those of now: where nothing was false, nothing false was said. */
const CHANGE_LABELS = {
  correction: ['It said', 'It says now'],
  clarification: ['What was unclear', 'What this site says'],
} as const;

/**
 * What a place said, or what was unclear, and what it says, each after its label; nothing for what is only new.
 * @returns two pairs of a label and words, or none
 */
export function changeWords({
  kind,
  said,
  says,
}: Pick<Correction, 'kind' | 'said' | 'says'>): (readonly [label: string, words: string])[] {
  if (kind === 'update' || said === undefined || says === undefined) return [];
  const [before, now] = CHANGE_LABELS[kind];
  return [
    [before, said],
    [now, says],
  ];
}

/**
 * "Corrected 3 December 2026", "Clarified 3 December 2026", "Corrected 3 December 2026 (2 notes)": what was wrong is said before what
 * was only unclear, and the newest of its kind gives the date.
 * @param marks newest first, at least one
 */
export function markWords(marks: readonly Correction[]): string {
  const gravest = marks.find(({ kind }) => kind === 'correction') ?? marks[0];
  if (!gravest) throw new Error('a mark needs something that was corrected');
  const more = marks.length > 1 ? ` (${String(marks.length)} notes)` : '';
  return `${doneWords(gravest)}${more}`;
}

/** "3 clarifications on 29 November 2026", "1 correction and 2 clarifications, the last on 3 December 2026": several in one line, newest first. */
export function noticesWords(notices: readonly Correction[]): string {
  const kinds = (['correction', 'clarification', 'update'] as const).flatMap((kind) => {
    const { length } = notices.filter((each) => each.kind === kind);
    return length === 0 ? [] : [`${String(length)} ${kind}${length === 1 ? '' : 's'}`];
  });
  const days = [...new Set(notices.map(({ date }) => date))];
  const [newest] = days;
  if (newest === undefined) throw new Error('a notice needs something that was corrected');
  return `${kinds.join(' and ')}${days.length > 1 ? ', the last' : ''} on ${dateWords(parseDate(newest))}`;
}
