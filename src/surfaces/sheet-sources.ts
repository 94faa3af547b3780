import { dateWords } from '../data/date-words.ts';
import type { Source } from '../data/dataset.ts';
import { shortTitle } from '../data/source-words.ts';
import { byAuthority } from './lead-sources.ts';

/** Letters for which a sheet has room under a drawing: for all sources if that does it; else for some, for every line makes the drawing smaller. */
const ROOM = { all: 1700, some: 1100 };

/** A source as paper needs it, where nothing can be followed: who, what, when, and the address in letters. */
function sheetSource({ publisher, title, published, url }: Source): string {
  const when = published ? `, ${dateWords(published, 'short')}` : '';
  const where = url ? `, ${url.replace(/^https?:\/\//, '')}` : '';
  return `${publisher}, “${shortTitle(title).replace(/\.$/, '')}”${when}${where}`;
}

/** The sources a sheet has room for: all of them where they are few. */
export function sheetSources(sources: readonly Source[]): string[] {
  const lines = byAuthority(sources).map(sheetSource);
  if (lines.join('').length <= ROOM.all) return lines;
  let letters = 0;
  return lines.filter((line) => (letters += line.length) <= ROOM.some);
}
