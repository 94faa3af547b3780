import { Feed } from 'feed';
import { changeWords, type Correction } from './corrections.ts';
import { SITE_NAME } from './cite/citation.ts';

/** One entry: a correction with its own words as HTML, its id, and the whole address of its place. */
export interface FeedEntry {
  readonly correction: Correction;
  readonly words: string;
  /** For good: a reader of feeds knows the entry by it. */
  readonly id: string;
  readonly address: string;
}

/** Text as the HTML that the feed library says it is. */
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What it said and what it says now, then its own words. */
function contentOf({ correction, words }: FeedEntry): string {
  const change = changeWords(correction).map(([label, text]) => `<p><b>${label}:</b> ${escape(text)}</p>`);
  return change.join('') + words;
}

export interface FeedContent {
  readonly title: string;
  /** Whole address of the page it is about, which is the feed's id too. */
  readonly page: string;
  /** The feed's own whole address. */
  readonly self: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/**
 * Corrections as an Atom feed. Dates are midnight UTC of the day; an entry has the same id in every feed it is in, so that a reader of
 * two feeds sees it once. A feed of nothing is dated 1970: it has not changed since.
 */
export function correctionsFeed({ title, page, self, entries }: FeedContent): string {
  const feed = new Feed({
    title,
    id: page,
    link: page,
    language: 'en-GB',
    author: { name: SITE_NAME },
    copyright: 'CC BY 4.0',
    updated: new Date(entries[0]?.correction.date ?? 0),
    feedLinks: { atom: self },
  });
  for (const entry of entries) {
    const { correction, id, address } = entry;
    feed.addItem({
      title: escape(`${correction.kind}: ${correction.title}`),
      id,
      link: address,
      date: new Date(correction.date),
      content: contentOf(entry),
    });
  }
  return feed.atom1();
}
