import type { WordingDimension } from '../../data/wording-lists.ts';

/** The four questions, as heads of columns. */
export const DIMENSION_WORDS: Readonly<Record<WordingDimension, { readonly question: string }>> = {
  named: { question: 'Who is named' },
  certainty: { question: 'How sure' },
  victim: { question: 'Which victim' },
  measure: { question: 'What is done' },
};

/** What stands where no row answers: not finding a thing does not show that it is not there. */
export const NOT_FOUND = 'We found no statement on this';
/** The same where room is short. */
export const NOT_FOUND_BRIEF = 'None found';
export const NO_REPLY = 'We found no reply to this that week';
