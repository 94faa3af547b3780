import { textTerms, wordsIn } from './terms.ts';

/** A piece of text, and whether it answers the question. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

const isHit = (word: string, terms: ReadonlySet<string>): boolean =>
  textTerms(word).some((term) => terms.has(term));

/** A text in pieces, in which the words that answer the question stand alone. Together they are the text. Pure. */
export function highlight(text: string, terms: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { word, at } of wordsIn(text)) {
    if (!isHit(word, terms)) continue;
    if (at > from) pieces.push({ text: text.slice(from, at), isHit: false });
    pieces.push({ text: word, isHit: true });
    from = at + word.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isHit: false });
  return pieces;
}

/** Characters of text before the first word that answers, so that it does not stand alone. */
const BEFORE = 40;

/**
 * The part of a text in which most words that answer the question stand, cut between words. Its beginning, where none does. Pure.
 * @param most characters, the marks of omission not counted
 */
export function excerpt(text: string, terms: ReadonlySet<string>, most = 180): string {
  if (text.length <= most) return text;
  const hits = wordsIn(text).filter(({ word }) => isHit(word, terms));
  const within = (start: number): number =>
    hits.filter(({ word, at }) => at >= start && at + word.length <= start + most - BEFORE).length;
  const [best] = hits.toSorted((a, b) => within(b.at) - within(a.at) || a.at - b.at);
  const ideal = Math.max(0, Math.min((best?.at ?? 0) - BEFORE, text.length - most));
  const start = ideal === 0 ? 0 : text.indexOf(' ', ideal) + 1;
  const isWhole = start + most >= text.length;
  const end = isWhole ? text.length : text.lastIndexOf(' ', start + most);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end > start ? end : start + most)}${isWhole ? '' : ' …'}`;
}
