import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Mark, Passage } from './passage.ts';

export interface Sentence {
  readonly passage: Passage;
  readonly text: string;
  /** Place in the passage. */
  readonly start: number;
  readonly end: number;
  /** What it follows: the words before the quotation it stands in, where that began in an earlier sentence, or the passage’s own lead. */
  readonly lead: string;
  /** It stands in a quotation that began in an earlier sentence. */
  readonly isQuoted: boolean;
  /** Marks that touch it, by their places in the sentence. */
  readonly marks: readonly Mark[];
}

/** Ends that the parser takes for a number’s, an inch’s or an initial’s: “of 510. Most claims”, “filled in. In the game”. */
const MISSED_END = /(?<=(?:\p{L}|\s)[\d,]*\d[.]|\b(?:in|no|on|I)[.])\s+(?=[“‘(]?\p{Lu}\p{Ll})/gu;

const ENGLISH = unified().use(retextEnglish);

/** The words before the quotation that is open at a place, back to the sentence's beginning; empty where none is open. */
function leadTo(text: string, start: number, beginnings: readonly number[]): string {
  const open = text.lastIndexOf('“', start - 1);
  if (open < 0 || text.slice(open, start).includes('”')) return '';
  return text.slice(beginnings.findLast((each) => each <= open) ?? 0, open);
}

/** A passage's sentences. */
export function sentencesOf(passage: Passage): Sentence[] {
  const { text, marks } = passage;
  const places: { start: number; end: number }[] = [];
  visit(ENGLISH.parse(text), 'SentenceNode', ({ position }) => {
    const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
    let from = start;
    for (const { 0: stop, index } of text.slice(start, end).matchAll(MISSED_END)) {
      places.push({ start: from, end: start + index });
      from = start + index + stop.length;
    }
    places.push({ start: from, end });
  });
  const beginnings = places.map(({ start }) => start);
  return places.map(({ start, end }) => ({
    passage,
    text: text.slice(start, end),
    start,
    end,
    lead: `${passage.lead} ${leadTo(text, start, beginnings)}`.trim(),
    isQuoted: leadTo(text, start, beginnings) !== '',
    marks: marks
      .filter((mark) => mark.start < end && mark.end > start)
      .map((mark) => ({
        ...mark,
        start: Math.max(0, mark.start - start),
        end: Math.min(end, mark.end) - start,
      })),
  }));
}
