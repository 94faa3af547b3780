import fc from 'fast-check';
import { parse, type GIFTQuestion } from 'gift-pegjs';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { giftOf } from '../../../src/teach/exports/gift/gift.ts';
import { spellings } from '../../../src/teach/exports/spellings.ts';
import type { Lesson } from '../../../src/teach/lesson.ts';
import { loadLessons } from '../../../src/teach/lessons.ts';
import type { Item } from '../../../src/teach/quiz/item.ts';
import { hostileWords } from '../../fixtures/quiz-items.ts';
import { SEED } from '../../fixtures/hostile.ts';

const context = { dataset: loadDataset(), addressOf: (path: string) => `https://any.example/base${path}` };
const giftFor = (lesson: Lesson): string => giftOf(lesson, context);

/** Letter by letter, but for how much space there is: the parser makes one of several, and of line ends. */
const words = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\P{Cc}\s]|[\uFFFE\uFFFF]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The parser leaves its own marks for escaped characters in the right half of a pair; Moodle reads them. */
const unmarked = (text: string): string =>
  text.replace(/&&(\d{3});?/g, (_, code: string) => String.fromCharCode(Number(code)));

/** What a question says and takes for right, in words that can be compared. */
function read(question: GIFTQuestion): unknown {
  switch (question.type) {
    case 'MC':
      return question.choices.map(({ isCorrect, weight, text, feedback }) => ({
        text: words(text.text),
        isRight: isCorrect || (weight ?? 0) > 0,
        why: feedback === null ? undefined : words(feedback.text),
      }));
    case 'TF':
      return question.isTrue;
    case 'Matching':
      return question.matchPairs.map(({ subanswer }) => words(unmarked(subanswer)));
    case 'Numerical':
      return question.choices;
    case 'Short':
      return question.choices.map(({ text }) => words(text.text).replaceAll('\\*', '*'));
    default:
      return undefined;
  }
}

function meant(item: Item): unknown {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return item.options.map(({ text, isRight, why }) => ({
        text: words(text),
        isRight,
        why: why === undefined ? undefined : words(why),
      }));
    case 'true-false':
      return item.answer;
    case 'order':
      return item.events.map(({ label }) => words(label));
    case 'scale':
      return { type: 'high-low', numberHigh: item.high, numberLow: item.low };
    case 'short':
      return spellings(item.accept).map(words);
  }
}

const sorted = (value: unknown, item: Item): unknown =>
  Array.isArray(value) && item.kind !== 'order' ? value.map((each) => JSON.stringify(each)).sort() : value;

/** Every question that is held says what it should, in its place; the others are named at the head. */
function expectAll(lesson: Lesson): void {
  const gift = giftFor(lesson);
  const questions = parse(gift).filter(({ type }) => type !== 'Category');
  const byId = new Map(questions.map((question) => [question.id, question]));
  const left = gift.split('\n').filter((line) => line.startsWith('// Left out: '));
  expect(questions.length + left.length).toBe(lesson.quiz.length);
  for (const [index, item] of lesson.quiz.entries()) {
    const question = byId.get(`${lesson.id}.${item.id}`);
    if (!question || question.type === 'Category' || question.type === 'Description') {
      expect(left.some((line) => line.includes(`Question ${String(index + 1)},`))).toBe(true);
      continue;
    }
    expect(question.title).toBe(`${lesson.id} ${String(index + 1).padStart(2, '0')}`);
    expect(words(question.stem.text).startsWith(words(item.ask))).toBe(true);
    expect(words(question.globalFeedback?.text ?? '')).toContain(words(item.explain));
    expect(sorted(read(question), item)).toEqual(sorted(meant(item), item));
  }
}

describe.each(loadLessons().map((lesson) => ({ id: lesson.id, lesson })))(
  'the quiz of $id as GIFT',
  ({ lesson }) => {
    const gift = giftFor(lesson);

    test('is read by a public parser: every question, its text, its feedback and what is right', () => {
      expectAll(lesson);
    });

    test('says at its head what it is, on what terms, and that nothing is left out', () => {
      const head = gift.split('\n\n')[0] ?? '';
      for (const said of [
        lesson.title,
        lesson.version,
        'CC BY 4.0',
        `https://any.example/base/teach/${lesson.id}/`,
      ])
        expect(head).toContain(said);
      expect(head).toContain('Nothing is left out.');
    });

    test('names in every feedback who says what the answer rests on, and the lesson’s address', () => {
      for (const question of parse(gift)) {
        if (question.type === 'Category' || question.type === 'Description') continue;
        const item = lesson.quiz.find(({ id }) => question.id === `${lesson.id}.${id}`);
        const feedback = question.globalFeedback?.text ?? '';
        for (const claim of item?.claims ?? [])
          expect(feedback).toContain(context.dataset.claim(claim).speaker);
        expect(feedback).toContain(`https://any.example/base/teach/${lesson.id}/`);
      }
    });

    test('gives the whole mark to all right options together, and none to who ticks everything', () => {
      const several = parse(gift).flatMap((question) =>
        question.type === 'MC' && question.choices.every(({ isCorrect }) => !isCorrect)
          ? [question.choices]
          : [],
      );
      expect(several).toHaveLength(lesson.quiz.filter(({ kind }) => kind === 'multiple').length);
      for (const choices of several) {
        const weights = choices.map(({ weight }) => weight ?? 0);
        const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);
        expect(sum(weights.filter((each) => each > 0))).toBeCloseTo(100, 3);
        expect(sum(weights)).toBeCloseTo(0, 3);
      }
    });

    test('does not always put the right option first', () => {
      const first = parse(gift).flatMap((question) =>
        question.type === 'MC'
          ? [question.choices[0]?.isCorrect === true || (question.choices[0]?.weight ?? 0) > 0]
          : [],
      );
      expect(first).toContain(false);
    });

    test('shows no mark of another language', () => {
      expect(gift).not.toMatch(/undefined|NaN|\[object|\{(fig|when|span|quote):|<[a-z]/);
    });
  },
);

test('whatever a lesson says is read back as it is, or is named as left out', () => {
  const [lesson] = loadLessons();
  if (!lesson) throw new Error('there is no lesson');
  fc.assert(
    fc.property(hostileWords, (said) => {
      expectAll({ ...lesson, ...said });
    }),
    { seed: SEED, numRuns: 1000 },
  );
});

test('what GIFT cannot hold is named with the reason', () => {
  const [lesson] = loadLessons();
  if (!lesson) throw new Error('there is no lesson');
  const short = lesson.quiz.find((item) => item.kind === 'short');
  if (!short) throw new Error('the lesson has no short answer');
  const gift = giftFor({ ...lesson, quiz: [...lesson.quiz, { ...short, id: 'arrow', accept: ['a -> b'] }] });
  expect(gift).toContain(`${String(lesson.quiz.length)} of ${String(lesson.quiz.length + 1)} questions`);
  expect(gift).toMatch(/^\/\/ Left out: Question \d+, short answer: .*pair to match/m);
});

describe('the parser refuses', () => {
  const [lesson] = loadLessons();
  const gift = lesson ? giftFor(lesson) : '';
  const broken: [what: string, from: RegExp, to: string][] = [
    ['a question that is never closed', /\n\}\n/, '\n\n'],
    ['a brace that is not escaped', /\[plain\]/, '[plain]{'],
    ['a mark that is not escaped', /\n\t####/, '\n\t# a = b ~ c {'],
    ['a share of the mark that is no number', /~%\d[^%]*%/, '~%much%'],
  ];
  test.each(broken)('%s', (_, from, to) => {
    const next = gift.replace(from, to);
    expect(next).not.toBe(gift);
    expect(() => parse(next)).toThrow();
  });
});

describe('spellings of a short answer', () => {
  test('are those that the quiz lets pass: with accents and without, with a full stop and without, each once', () => {
    expect(spellings(['démarche', 'Demarche', 'a démarche.'])).toEqual([
      'démarche',
      'Demarche',
      'a démarche.',
      'a demarche.',
      'démarche.',
      'Demarche.',
    ]);
  });
});
