/** Words a minute for an adult reading English silently: Brysbaert (2019), doi:10.1016/j.jml.2019.104047, gives 238 for non-fiction. */
const WORDS_A_MINUTE = 238;

/** Words a reader sees in a chapter's source: comments, tags and their attributes are left out. */
export function countWords(mdx: string): number {
  const text = mdx
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, ' ')
    .replace(/<(Fig|When|Span|Count|Quote)\b[^>]*>/g, ' word ')
    .replace(/<[^>]*>/g, ' ');
  return text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;
}

/** Whole minutes, at least one. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
