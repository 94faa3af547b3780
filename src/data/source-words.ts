import type { Source } from './dataset.ts';

const SEEN_WORDS: Readonly<Record<Source['seen'], string>> = {
  read: 'We read all of it.',
  excerpt: 'We saw an excerpt.',
  seed: 'The news report this project began from.',
  recalled: 'Known from memory; never used alone.',
};

/** Letters of a title that a footnote prints: enough to know the document by, and the list of sources has the rest. */
const SHORT_TITLE = 64;

/** A title cut at a word's end, with “…” for what is left out; whole when it is short. Ends with its full stop. */
export function shortTitle(title: string): string {
  if (title.length <= SHORT_TITLE) return /[.?!]$/.test(title) ? title : `${title}.`;
  const cut = title.slice(0, SHORT_TITLE);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:(–-]+$/, '')}…`;
}

/** How we saw a source, in the fewest words, for a footnote. */
export function seenBriefly(source: Source): string {
  return source.copy_of ? `Seen as a copy of: ${source.copy_of}.` : SEEN_WORDS[source.seen];
}

/** How we saw a source, and whose text it is when it is a copy. */
export function seenWords(source: Source): string {
  return source.copy_of
    ? `${SEEN_WORDS[source.seen]} A copy of: ${source.copy_of}.`
    : SEEN_WORDS[source.seen];
}

export const SOURCE_KIND_WORDS: Readonly<Record<Source['kind'], string>> = {
  primary: 'primary document',
  transcript: 'official transcript',
  news: 'news report',
  vendor: 'security company',
  analysis: 'analysis',
  reference: 'reference work',
  copy: 'copy of another document',
  seed: 'starting article',
};
