import type { SearchDocument } from './document.ts';
import { KIND_WORDS, type Kind } from './kinds.ts';

const results = (count: number): string => `${String(count)} ${count === 1 ? 'result' : 'results'}`;

/**
 * What stands above the results. Pure.
 * @param instead the words that were looked for, where they are not those that were typed
 */
export function countWords(
  count: number,
  words: string,
  kind: Kind | undefined,
  isLoose: boolean,
  instead?: string,
): string {
  const within = kind ? ` among ${KIND_WORDS[kind].many.toLowerCase()}` : '';
  if (count === 0) return `Nothing found for “${words}”${within}.`;
  const some = isLoose ? 'Nothing has all of these words. ' : '';
  if (instead !== undefined)
    return `${some}Showing ${results(count)} for “${instead}”${within}. Nothing has “${words}”.`;
  return `${some}${results(count)} for “${words}”${within}.`;
}

/** The facts beside a result’s title: its kind, who stands behind it (a status is its own label, which a test holds), who says it, when. Pure. */
export const factsOf = ({ kind, status, by, when }: SearchDocument): readonly string[] =>
  [KIND_WORDS[kind].one, status ?? '', by ?? '', when ?? ''].filter(Boolean);
