import type { Question } from './item.ts';
import { rightAnswer, type Given } from './mark.ts';

/** What is told beside one option or card once its item is checked. */
export interface PartTold {
  readonly isRight: boolean;
  readonly says: string;
  readonly why?: string;
}

/**
 * Of one option or card of a checked item.
 * @param value as the pupil gives it: see `Given`
 * @returns undefined where there is nothing to tell: an option that is wrong and was left alone
 */
export function partTold(question: Question, given: Given, value: string): PartTold | undefined {
  const right = rightAnswer(question);
  if (question.kind === 'order') {
    const place = right.indexOf(value);
    return given[place] === value
      ? { isRight: true, says: 'in its place' }
      : { isRight: false, says: `belongs in place ${String(place + 1)}` };
  }
  const isChosen = given.includes(value);
  if (right.includes(value)) return { isRight: true, says: isChosen ? 'right' : 'right, not chosen' };
  if (!isChosen) return undefined;
  const why = 'options' in question ? question.options[Number(value)]?.why : undefined;
  return { isRight: false, says: 'not right', ...(why === undefined ? {} : { why }) };
}
