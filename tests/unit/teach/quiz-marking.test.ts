import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../../src/teach/quiz/item.ts';
import { mark, rightAnswer, type Given } from '../../../src/teach/quiz/mark.ts';
import { isSameAnswer, plainForm } from '../../../src/teach/quiz/same-answer.ts';
import { loadLessons } from '../../../src/teach/lessons.ts';

const ITEMS = loadLessons().flatMap((lesson) =>
  lesson.quiz.map((item) => ({ name: `${lesson.id}, ${item.id}`, item })),
);

/** Any answer a pupil can give to an item with the page's controls. */
function anyAnswer(question: Question): fc.Arbitrary<Given> {
  switch (question.kind) {
    case 'single':
      return fc.nat({ max: question.options.length - 1 }).map((place) => [String(place)]);
    case 'multiple':
      return fc.shuffledSubarray(
        question.options.map((_, place) => String(place)),
        { minLength: 1 },
      );
    case 'true-false':
      return fc.constantFrom(['true'], ['false']);
    case 'order': {
      const all = question.events.map((_, place) => String(place));
      return fc.shuffledSubarray(all, { minLength: all.length });
    }
    case 'scale':
      return fc.nat({ max: 100 }).map((at) => [String(at)]);
    case 'short':
      return fc.string({ unit: 'grapheme', minLength: 1 }).map((written) => [written]);
  }
}

/** Whether an answer is right, told from the item alone and in another way than the marking has it. */
function isRightBySight(question: Question, given: Given): boolean {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.options.every(({ isRight }, place) => isRight === given.includes(String(place)));
    case 'order':
      return given.join(' ') === question.events.map((_, place) => place).join(' ');
    case 'true-false':
      return given[0] === (question.answer ? 'true' : 'false');
    case 'scale':
      return !(Number(given[0]) < question.low || Number(given[0]) > question.high);
    case 'short':
      return question.accept.map(plainForm).includes(plainForm(given[0] ?? ''));
  }
}

test('there are items of every kind', () => {
  expect(new Set(ITEMS.map(({ item }) => item.kind)).size).toBe(6);
});

describe.each(ITEMS)('$name', ({ item }) => {
  test('its right answer is marked right', () => {
    expect(mark(item, rightAnswer(item))).toBe('right');
    if (item.kind === 'short') expect(item.accept.map((each) => mark(item, [each]))).not.toContain('wrong');
    if (item.kind === 'scale')
      expect([mark(item, [String(item.low)]), mark(item, [String(item.high)])]).toEqual(['right', 'right']);
    if (item.kind === 'multiple') expect(mark(item, rightAnswer(item).toReversed())).toBe('right');
  });

  test('any other is marked wrong', () => {
    fc.assert(
      fc.property(anyAnswer(item), (given) => {
        const blank = given.every((each) => plainForm(each) === '');
        const expected = blank ? 'unanswered' : isRightBySight(item, given) ? 'right' : 'wrong';
        expect(mark(item, given)).toBe(expected);
      }),
    );
  });

  test('no answer is neither', () => {
    expect([mark(item, []), mark(item, ['']), mark(item, [' .'])]).toEqual(Array(3).fill('unanswered'));
  });
});

describe('a written answer', () => {
  test.each([
    ['DÉMARCHE.', 'démarche'],
    ['demarche', 'démarche'],
    ['  Web  shell ', 'web shell'],
    ['web-shell', 'web shell'],
    ['webshell', 'web‑shell'],
    ['“likelihood”', 'likelihood'],
    ['Straße', 'straße'],
  ])('“%s” is taken for “%s”', (written, accepted) => {
    expect(isSameAnswer(written, ['something else', accepted])).toBe(true);
  });

  test.each(['likely', 'likelihoods', 'not likelihood', ''])('“%s” is not “likelihood”', (written) => {
    expect(isSameAnswer(written, ['likelihood'])).toBe(false);
  });
});
