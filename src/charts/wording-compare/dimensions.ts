import type { WordingDimension } from '../../data/wording-lists.ts';

/** The four questions: as the head of a column, and as the word beside a cell where there is no room for columns. */
export const DIMENSION_WORDS: Readonly<
  Record<WordingDimension, { readonly question: string; readonly brief: string }>
> = {
  named: { question: 'Who is named', brief: 'Named' },
  certainty: { question: 'How sure', brief: 'Sure' },
  victim: { question: 'Which victim', brief: 'Victim' },
  measure: { question: 'What is done', brief: 'Done' },
};

/** What stands where no row answers: not finding a thing does not show that it is not there. */
export const NOT_FOUND = 'We found no statement on this';
/** After the question’s name, where room is short. */
export const NOT_FOUND_BRIEF = 'we found no statement';
export const NO_REPLY = 'We found no reply to this that week';
