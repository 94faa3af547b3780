import type { Claim } from '../data/dataset.ts';
import { dateWords } from '../data/date-words.ts';
import { STATUS_WORDS } from '../data/status.ts';

/** Letters that lists of search results print of a title, and of what stands under it. */
const TITLE = 70;
const DESCRIPTION = 200;

/** A text cut at a word, with “…” for what is left out; whole when it is short enough. */
export function cutAt(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:(“‘–-]+$/, '')}…`;
}

/**
 * The name of a claim's page where only a line of it is shown. What an indictment states says so first: the words that say it may be cut off
 * behind the names of those charged.
 */
export function titleOf({ statement, status }: Pick<Claim, 'statement' | 'status'>): string {
  const title = cutAt(statement.replace(/\.$/, ''), TITLE);
  return status === 'charged' && title.endsWith('…') ? `Charged: ${title}` : title;
}

/** Who says it and how sure it is come before the statement, for the statement may be cut. */
export function descriptionOf(claim: Pick<Claim, 'statement' | 'speaker' | 'date' | 'status'>): string {
  const { statement, speaker, date, status } = claim;
  const when = date ? `, ${dateWords(date)}` : '';
  return cutAt(`${speaker}${when} (${STATUS_WORDS[status].label}): ${statement}`, DESCRIPTION);
}
