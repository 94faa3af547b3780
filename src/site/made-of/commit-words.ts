import { dateWords } from '../../data/date-words.ts';
import { parseDate } from '../../data/edtf.ts';
import type { Commit } from './commit.ts';

/** Which commit, after “built from”: its first ten digits and its day, and whether files differ from it. Pure. */
export function commitWords({ id, committed, changed }: Commit): string {
  if (id === 'unknown') return 'a commit that the build was not told';
  const day = committed ? ` of ${dateWords(parseDate(committed.slice(0, 10)))}` : '';
  return `${changed ? 'files that differ from ' : ''}commit ${id.slice(0, 10)}${day}`;
}
