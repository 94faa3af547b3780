import type MiniSearch from 'minisearch';
import type { Query, QueryCombination } from 'minisearch';
import { stemsOf } from './stems.ts';
import { synonymsOf } from './synonyms.ts';
import { questionTerm, tokens, WORD } from './terms.ts';

/** What the same word in another form, or another word for it, counts for beside the word itself. */
const OTHER = 0.7;
/** Letters of the longest word that is meant as it is typed, and how much of a longer one may be wrong. */
const [SHORT, WRONG] = [5, 0.2];

/** A word, or a name of several that belong together. */
const alone = (term: string): QueryCombination => ({
  combineWith: 'AND',
  queries: [term],
  prefix: false,
  boostTerm: () => OTHER,
});

/** How a question is put to an index. */
export interface Asking {
  /** The question in words that there are: “electoral commission” for “electoral comission”. The same where it needs no mending. */
  corrected(question: string): string;
  query(question: string, how: 'AND' | 'OR'): Query;
}

export function askingOf<Document>(index: MiniSearch<Document>): Asking {
  const isThere = (term: string, prefix: boolean): boolean =>
    index.search(term, { prefix, fuzzy: false }).length > 0;

  /** The word of the index that one with a mistake is most like. Numbers and short words are meant as they are typed. */
  function nearest(term: string): string | undefined {
    if (term.length <= SHORT || /\d/.test(term)) return undefined;
    const scores = new Map<string, number>();
    for (const { match, score } of index.search(term, { prefix: false, fuzzy: WRONG }))
      for (const word of Object.keys(match)) scores.set(word, (scores.get(word) ?? 0) + score);
    return [...scores].sort((a, b) => b[1] - a[1])[0]?.[0];
  }

  /** The same in other words: forms that there are, and synonyms. */
  const others = (term: string): string[] => [
    ...stemsOf(term).filter((each) => isThere(each, false)),
    ...synonymsOf(term),
  ];

  const oneWord = (term: string): Query => ({
    combineWith: 'OR',
    queries: [term, ...others(term).map(alone)],
  });

  return {
    corrected: (question) =>
      question.replace(WORD, (word) => {
        const term = questionTerm(word);
        const isKnown = term === null || isThere(term, true) || others(term).length > 0;
        const other = isKnown ? undefined : nearest(term);
        return other ?? word;
      }),
    query: (question, how) => ({
      combineWith: how,
      queries: tokens(question)
        .map(questionTerm)
        .filter((term) => term !== null)
        .map(oneWord),
    }),
  };
}
