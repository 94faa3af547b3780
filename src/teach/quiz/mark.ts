import type { Question } from './item.ts';
import { isSameAnswer, plainForm } from './same-answer.ts';

/**
 * What a pupil gave, as the page's controls hold it. Options and cards go by their place in the quiz's file (cards: in the right order),
 * whatever place they are shown in: `single` and `multiple` the places of the options chosen, in any order; `order` all places in the pupil's
 * order; `true-false` the word `true` or `false`; `scale` a number of per cent; `short` what was written. Empty when nothing was given.
 */
export type Given = readonly string[];

export type Mark = 'unanswered' | 'right' | 'wrong';

/** The right answer as a pupil would give it; where there are several, the first. */
export function rightAnswer(question: Question): Given {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.options.flatMap(({ isRight }, place) => (isRight ? [String(place)] : []));
    case 'true-false':
      return [String(question.answer)];
    case 'order':
      return question.events.map((_, place) => String(place));
    case 'scale':
      return [String(question.low)];
    case 'short':
      return question.accept.slice(0, 1);
  }
}

const isSame = (one: Given, other: Given): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index]);

function isRight(question: Question, given: Given): boolean {
  const [only = ''] = given;
  switch (question.kind) {
    case 'scale':
      return Number(only) >= question.low && Number(only) <= question.high;
    case 'short':
      return isSameAnswer(only, question.accept);
    case 'multiple':
      return isSame(given.toSorted(), rightAnswer(question).toSorted());
    default:
      return isSame(given, rightAnswer(question));
  }
}

/** Mark what was given. Pure. */
export function mark(question: Question, given: Given): Mark {
  if (given.every((each) => plainForm(each) === '')) return 'unanswered';
  return isRight(question, given) ? 'right' : 'wrong';
}
