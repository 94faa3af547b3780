import type { Source } from '../data/dataset.ts';
import { dayWords } from '../data/date-words.ts';
import { sourceVerified } from '../data/freshness.ts';

/** What a link to a source says of the state that is meant (https://robustlinks.mementoweb.org/spec/), for who finds the page gone or changed. */
export interface RobustLink {
  /** Left out where the source’s own address is that of a copy: of what, only the copy’s archive knows. */
  readonly 'data-originalurl'?: string;
  readonly 'data-versionurl'?: string;
  /** The day of the archived copy, where it says one; where there is no copy, the day by which we had last looked. */
  readonly 'data-versiondate'?: string;
}

export function robustLink(source: Source): RobustLink {
  const { url, archived, archived_on } = source;
  if (archived === '') return { 'data-originalurl': url, 'data-versiondate': sourceVerified(source).on };
  return {
    ...(archived === url ? {} : { 'data-originalurl': url }),
    'data-versionurl': archived,
    ...(archived_on === '' ? {} : { 'data-versiondate': archived_on }),
  };
}

/** What a reader is told of the archived copy: in words, with a link unless the source's own address leads there. */
export interface ArchivedCopy {
  readonly href?: string;
  readonly words: string;
  /** ", made 25 March 2024", or nothing where the copy does not say. */
  readonly when: string;
}

export function archivedCopy({ url, archived, archived_on }: Source): ArchivedCopy | undefined {
  if (archived === '') return undefined;
  const when = archived_on === '' ? '' : `, made ${dayWords(archived_on)}`;
  return archived === url
    ? { words: 'The link leads to a copy that does not change', when }
    : { href: archived, words: 'Archived copy', when };
}
