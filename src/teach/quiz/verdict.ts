import { numberWords } from '../../data/figure-words.ts';
import type { Choice, OrderItem, Question } from './item.ts';
import { mark, type Given, type Mark } from './mark.ts';

/** What a pupil is told of an answer. */
export interface Verdict {
  readonly mark: Mark;
  /** Begins with “Right” or “Not right”; what is missing where nothing was given. */
  readonly says: string;
  /** What stands beside the options too, for who hears the page: why a choice is wrong, and what is right. */
  readonly reasons: string;
}

const inWords = (count: number): string => numberWords(count, { words: true });
const isChosen = (given: Given, place: number): boolean => given.includes(String(place));

const MISSING: Readonly<Record<Question['kind'], string>> = {
  single: 'Choose an answer first.',
  'true-false': 'Choose an answer first.',
  multiple: 'Choose at least one answer first.',
  order: 'Put the cards in order first.',
  scale: 'Move the slider to your place first.',
  short: 'Write an answer first.',
};

function choiceWords(options: readonly Choice[], given: Given): string {
  const left = options.filter(({ isRight }, place) => isRight && !isChosen(given, place)).length;
  const wrong = options.filter(({ isRight }, place) => !isRight && isChosen(given, place)).length;
  const parts = [
    ...(left > 0 ? [`you left out ${inWords(left)}`] : []),
    ...(wrong > 0 ? [`${inWords(wrong)} that you chose ${wrong === 1 ? 'is' : 'are'} wrong`] : []),
  ];
  return `Not right: ${parts.join(', and ')}.`;
}

function choiceReasons(options: readonly Choice[], given: Given): string {
  const whys = options.flatMap(({ why }, place) =>
    why !== undefined && isChosen(given, place) ? [why] : [],
  );
  const right = options.filter(({ isRight }) => isRight).map(({ text }) => `“${text}”`);
  return [...whys, `The right ${right.length === 1 ? 'answer' : 'answers'}: ${right.join('; ')}.`].join(' ');
}

function orderWords({ events }: Pick<OrderItem, 'events'>, given: Given): string {
  const placed = events.filter((_, place) => given[place] === String(place)).length;
  return placed === events.length
    ? `Right: all ${inWords(placed)} are in their places.`
    : `Not right: ${placed === 0 ? 'none' : inWords(placed)} of ${inWords(events.length)} ${placed === 1 ? 'is' : 'are'} in place.`;
}

function words(question: Question, given: Given, isRight: boolean): Omit<Verdict, 'mark'> {
  const begin = isRight ? 'Right' : 'Not right';
  switch (question.kind) {
    case 'single':
      return { says: `${begin}.`, reasons: isRight ? '' : choiceReasons(question.options, given) };
    case 'multiple':
      return isRight
        ? { says: 'Right: you chose all that are right, and no other.', reasons: '' }
        : { says: choiceWords(question.options, given), reasons: choiceReasons(question.options, given) };
    case 'true-false':
      return { says: `${begin}: the sentence is ${question.answer ? 'true' : 'false'}.`, reasons: '' };
    case 'order':
      return { says: orderWords(question, given), reasons: '' };
    case 'scale': {
      const { phrase, low, range, scale } = question;
      const at = given[0] ?? '';
      const side = isRight ? 'is within it' : Number(at) < low ? 'is below it' : 'is above it';
      return { says: `${begin}: on the ${scale} “${phrase}” is ${range}, and ${at}% ${side}.`, reasons: '' };
    }
    case 'short':
      return {
        says: isRight ? 'Right.' : `Not right: it is “${question.accept[0] ?? ''}”.`,
        reasons: '',
      };
  }
}

/** Mark an answer and say so in words. Pure. */
export function verdict(question: Question, given: Given): Verdict {
  const marked = mark(question, given);
  if (marked === 'unanswered') return { mark: marked, says: MISSING[question.kind], reasons: '' };
  return { mark: marked, ...words(question, given, marked === 'right') };
}
