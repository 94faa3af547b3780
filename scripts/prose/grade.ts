import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/**
 * How hard a text is to read. A build, which may have to bring a correction at once, does not wait for a sentence that is a tenth of a
 * grade too hard: `npm run check` and the tests do.
 */

/** What stands for a name, a date or a figure: short, so that a long name does not count as hard reading. */
const MASK = 'Ann';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** “25 March 2024”, “August 2021”. */
const DATES = new RegExp(`(?:\\b\\d{1,2} )?\\b${MONTH}(?: \\d{4})?\\b`, 'g');
/** “2023”, “40 million”, “£250,000”. */
const FIGURES = /[$£]?\d(?:[\d,.]*\d)?(?: (?:million|billion))?/g;
/** Words that no plain word looks like: APT31, NCSC, MPs. */
const INITIALS = /[\p{L}\d]*\p{Lu}[\p{L}\d]*[\p{Lu}\d][\p{L}\d]*/gu;
/** Capitals that begin no sentence, and those that follow them: “the Electoral Commission”. */
const CAPITALS = /(?<=[\p{L}\d,;:’-] [“(]?)\p{Lu}\p{L}*(?:[ -]\p{Lu}\p{L}*)*/gu;

/** One pattern for all names: whole words, of two names the longer. */
function patternOf(names: readonly string[]): RegExp {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const escaped = longestFirst.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\d])(?:${escaped.join('|') || '(?!)'})(?![\\p{L}\\d])`, 'gu');
}

/** A text in which each name, date and figure is one short word. Its tokens are filled before. */
export function masked(text: string, names: readonly string[]): string {
  const patterns = [patternOf(names), DATES, FIGURES, INITIALS, CAPITALS];
  return patterns.reduce((all, pattern) => all.replace(pattern, MASK), text);
}

const SENTENCES = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/**
 * How many years of American schooling a text asks for, by Flesch and Kincaid (1975), with names masked: they are the case’s own, and
 * explained where they stand. Words are what spaces part, so that “break-in” is one.
 */
export function readingGrade(text: string, names: readonly string[]): number {
  const plain = masked(text, names);
  const words = plain.match(/\S*\p{L}\S*/gu) ?? [];
  return fleschKincaid({
    sentence: [...SENTENCES.segment(plain)].length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}
