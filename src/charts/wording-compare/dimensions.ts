import { WORDING_DIMENSIONS } from '../../data/schema/wording-lists.ts';

export { WORDING_DIMENSIONS as DIMENSIONS };
export type Dimension = (typeof WORDING_DIMENSIONS)[number];

/** The four questions, as the head of a column and as the word before a cell where there is no room for columns. */
export const DIMENSION_WORDS: Readonly<Record<Dimension, { readonly question: string; readonly brief: string }>> =
  {
    named: { question: 'Who is named', brief: 'Named' },
    certainty: { question: 'How sure', brief: 'Sure' },
    victim: { question: 'Which victim', brief: 'Victim' },
    measure: { question: 'What is done', brief: 'Done' },
  };

/** What stands where no row answers: not finding a thing does not show that it is not there. */
export const NOT_FOUND = 'We found no statement on this';
export const NO_REPLY = 'We found no reply to this that week';
