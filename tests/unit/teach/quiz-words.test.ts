import { describe, expect, test } from 'vitest';
import type { Question } from '../../../src/teach/quiz/item.ts';
import { partTold } from '../../../src/teach/quiz/part-words.ts';
import { progressWords, resultWords, tried, UNTRIED } from '../../../src/teach/quiz/result.ts';
import { verdict } from '../../../src/teach/quiz/verdict.ts';
import { rightAnswer } from '../../../src/teach/quiz/mark.ts';
import { loadLessons } from '../../../src/teach/lessons.ts';

const options = [
  { text: 'A', isRight: true },
  { text: 'B', isRight: false, why: 'B is for bees.' },
  { text: 'C', isRight: true },
  { text: 'D', isRight: false },
];
const multiple: Question = { id: 'm', kind: 'multiple', options };
const single: Question = { id: 's', kind: 'single', options: options.slice(0, 2) };
const statement: Question = { id: 't', kind: 'true-false', answer: false };
const order: Question = {
  id: 'o',
  kind: 'order',
  events: ['first', 'second', 'third'].map((id) => ({ id, label: id, date: '' })),
};
const scale: Question = {
  id: 'p',
  kind: 'scale',
  phrase: 'quite likely',
  low: 60,
  high: 70,
  range: '60% to about 70%',
  scale: 'yardstick (XX)',
};
const short: Question = { id: 'w', kind: 'short', accept: ['web shell', 'shell'] };

describe('what a pupil is told', () => {
  test.each<[string, Question, readonly string[], string]>([
    ['one choice', single, ['0'], 'Right.'],
    ['a wrong choice', single, ['1'], 'Not right.'],
    ['all that are right', multiple, ['2', '0'], 'Right: you chose all that are right, and no other.'],
    ['too few', multiple, ['0'], 'Not right: you left out one.'],
    ['too many', multiple, ['0', '1', '2', '3'], 'Not right: two that you chose are wrong.'],
    ['the wrong ones', multiple, ['1'], 'Not right: you left out two, and one that you chose is wrong.'],
    ['a statement', statement, ['false'], 'Right: the sentence is false.'],
    ['a statement taken for true', statement, ['true'], 'Not right: the sentence is false.'],
    ['an order', order, ['0', '1', '2'], 'Right: all three are in their places.'],
    ['an order with one in place', order, ['0', '2', '1'], 'Not right: one of three is in place.'],
    ['an order with none in place', order, ['2', '0', '1'], 'Not right: none of three are in place.'],
    [
      'a place',
      scale,
      ['60'],
      'Right: on the yardstick (XX) “quite likely” is 60% to about 70%, and 60% is within it.',
    ],
    [
      'a place too low',
      scale,
      ['59'],
      'Not right: on the yardstick (XX) “quite likely” is 60% to about 70%, and 59% is below it.',
    ],
    [
      'a place too high',
      scale,
      ['71'],
      'Not right: on the yardstick (XX) “quite likely” is 60% to about 70%, and 71% is above it.',
    ],
    ['a word', short, ['Shell'], 'Right.'],
    ['another word', short, ['sea'], 'Not right: it is “web shell”.'],
  ])('of %s', (_, question, given, says) => {
    expect(verdict(question, given).says).toBe(says);
  });

  test('who only hears the page is told why a choice is wrong, and what is right', () => {
    expect(verdict(single, ['1']).reasons).toBe('B is for bees. The right answer: “A”.');
    expect(verdict(multiple, ['0', '3']).reasons).toBe('The right answers: “A”; “C”.');
  });

  test('without an answer says what to do, and gives nothing away', () => {
    for (const question of [single, multiple, statement, order, scale, short]) {
      const { mark, says, reasons } = verdict(question, []);
      expect([mark, reasons]).toEqual(['unanswered', '']);
      expect(says).toMatch(/ first\.$/);
    }
  });

  test('every right answer of every lesson is told to be right, in words', () => {
    for (const item of loadLessons().flatMap(({ quiz }) => quiz))
      expect(verdict(item, rightAnswer(item)).says, item.id).toMatch(/^Right[:.]/);
  });
});

describe('what stands beside an option or a card', () => {
  test.each<[Question, readonly string[], string, unknown]>([
    [single, ['1'], '1', { isRight: false, says: 'not right', why: 'B is for bees.' }],
    [single, ['1'], '0', { isRight: true, says: 'right, not chosen' }],
    [multiple, ['0'], '0', { isRight: true, says: 'right' }],
    [multiple, ['3'], '3', { isRight: false, says: 'not right' }],
    [multiple, ['0'], '1', undefined],
    [statement, ['true'], 'false', { isRight: true, says: 'right, not chosen' }],
    [order, ['0', '2', '1'], '0', { isRight: true, says: 'in its place' }],
    [order, ['0', '2', '1'], '1', { isRight: false, says: 'belongs in place 2' }],
  ])('%o, given %o, at %s', (question, given, value, told) => {
    expect(partTold(question, given, value)).toEqual(told);
  });
});

describe('how far one is', () => {
  const first = tried(UNTRIED, true);
  const third = tried(tried(tried(UNTRIED, false), false), true);
  const never = tried(UNTRIED, false);

  test('is counted in items answered, and right at first try', () => {
    expect(progressWords([first, third, never, UNTRIED, UNTRIED])).toBe(
      '3 of 5 answered, 1 right at first try',
    );
  });

  test('a try after the right one changes nothing', () => {
    expect([first, third, never, UNTRIED, tried(first, false)].map(resultWords)).toEqual([
      'right at first try',
      'right at try 3',
      'not right yet',
      'not answered',
      'right at first try',
    ]);
  });
});

test('an item of the scale knows whose range it is', () => {
  const scales = loadLessons().flatMap(({ quiz }) =>
    quiz.flatMap((item) => (item.kind === 'scale' ? [item.scale] : [])),
  );
  expect(scales.length).toBeGreaterThan(4);
  for (const scale of scales) expect(scale).toMatch(/ \((UK|US)\)$/);
});

test('the script can be bundled into a file of its own: it does nothing until it is called', async () => {
  expect(globalThis).not.toHaveProperty('document');
  const { runQuiz } = await import('../../../src/teach/quiz/run-quiz.ts');
  expect(runQuiz).toBeTypeOf('function');
});
