import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { numberWords } from '../../../src/charts/kit/number-words.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { isRight, quiz } from '../../../src/data/schema/quiz.ts';
import { claimsUsed } from '../../../src/teach/check-lesson.ts';
import { loadLessons } from '../../../src/teach/lessons.ts';
import { namedWithoutCharge, peopleForState } from '../../fixtures/fair-words.ts';
import { proseOf } from '../../fixtures/story-text.ts';

const dataset = loadDataset();
const charged = dataset.people.filter(({ kind }) => kind === 'charged').map(({ name }) => name);
/** Proper names that have a digit in them. */
const NAMES = /\b(APT\d\d|MI5|MI6|G7|G20|ICD 203|A4)\b/g;
const MONTHS = /\b(January|February|March|April|June|July|August|September|October|November|December)\b/g;

/** Every text of a value, however deep, of which the keys are not left out. */
function textsIn(value: unknown, without: readonly string[] = []): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, without));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    without.includes(key) ? [] : textsIn(each, without),
  );
}

/** Front matter that is not prose. */
const CODES = [
  'version',
  'updated',
  'curriculum',
  'vocabulary',
  'chapters',
  'subjects',
  'id',
  'part',
  'needs',
];

const LESSONS = loadLessons().map(({ id }) => {
  const [, front = '', ...body] = readFileSync(`content/lessons/${id}.mdx`, 'utf8').split(/^---$/m);
  const said = quiz.parse(parse(readFileSync(`content/quizzes/${id}.yaml`, 'utf8')));
  const plan = textsIn(parse(front), CODES).map(proseOf);
  const asked = said.items.map((item) => ({
    ...item,
    // A wrong number is no figure about the case.
    ...('options' in item
      ? { options: item.options.map((option) => (isRight(option) ? option : { why: option.why })) }
      : {}),
  }));
  const questions = textsIn(asked, ['id', 'claims', 'kind', 'events', 'scale', 'phrase']).map(proseOf);
  return { id, body: body.join('---'), plan, questions, wrong: textsIn(said.items, CODES).map(proseOf) };
});

describe.each(LESSONS)('the lesson $id', ({ body, plan, questions, wrong }) => {
  const texts = [proseOf(body), ...plan, ...questions];

  test('types no figure and no date: each comes from the data', () => {
    const digits = texts.flatMap((text) => text.replace(NAMES, '').match(/\S*\d\S*/g) ?? []);
    expect(digits).toEqual([]);
    expect(texts.flatMap((text) => text.match(MONTHS) ?? [])).toEqual([]);
  });

  test('names nobody who was charged without saying so, wrong answers included', () => {
    expect([...texts, ...wrong].flatMap((text) => namedWithoutCharge(text, charged))).toEqual([]);
  });

  test('takes no people for a state, except to say that it must not', () => {
    // Lessons teach what to do when somebody says it; there it stands in quotation marks.
    const said = texts.map((text) => text.replaceAll(/“[^”]*”/g, '“…”'));
    expect(said.flatMap(peopleForState)).toEqual([]);
  });

  test('rests each claim on something with an address', () => {
    const hollow = claimsUsed(body).filter(
      (id) => !dataset.claim(id).sources.some((source) => dataset.source(source).url !== ''),
    );
    expect(hollow).toEqual([]);
  });

  test('has no sentence longer than forty words, and shouts nothing', () => {
    const sentences = texts.flatMap((text) => text.split(/(?<=[.?:]”?)\s+|\n\s*\n|\n\s*[-|]/));
    const words = (sentence: string): number => sentence.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;
    expect(sentences.filter((sentence) => words(sentence) > 40)).toEqual([]);
    expect(texts.filter((text) => text.includes('!'))).toEqual([]);
  });
});

const NUMBERS = Array.from({ length: 19 }, (_, index) => numberWords(index + 1));
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

test.each(loadLessons())(
  '$id speaks only of slides and tasks that there are',
  ({ id, slides, activities }) => {
    const text = readFileSync(`content/lessons/${id}.mdx`, 'utf8').replaceAll(/\s+/g, ' ');
    const tasks = activities.flatMap((activity) => activity.tasks).length;
    const named = (words: readonly string[], pattern: (word: string) => RegExp): number =>
      words.reduce((most, word, place) => (pattern(word).test(text) ? place + 1 : most), 0);
    expect(
      named(NUMBERS, (word) => new RegExp(`\\bslides? (\\w+ (to|and) )?${word}\\b`, 'i')),
    ).toBeLessThanOrEqual(slides.length);
    expect(
      named(NUMBERS, (word) => new RegExp(`\\btasks? (\\w+ (to|and) )?${word}\\b`, 'i')),
    ).toBeLessThanOrEqual(tasks);
    expect(named(ORDINALS, (word) => new RegExp(`\\b${word} task\\b`, 'i'))).toBeLessThanOrEqual(tasks);
  },
);

describe('a quiz has every kind of question', () => {
  test.each(loadLessons())('$id', ({ quiz: items }) => {
    expect(items.length).toBeGreaterThanOrEqual(10);
    expect(new Set(items.map(({ kind }) => kind))).toEqual(
      new Set(['single', 'multiple', 'true-false', 'order', 'scale', 'short']),
    );
  });
});
