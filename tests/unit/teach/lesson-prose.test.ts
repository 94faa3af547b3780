import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { numberWords } from '../../../src/charts/kit/number-words.ts';
import { loadLessons } from '../../../src/teach/lessons.ts';
import { proseOf } from '../../fixtures/story-text.ts';

// What a sentence may say, and how long it may be, is the prose linter’s: tests/unit/prose.

test.each(loadLessons())('the lesson $id shouts nothing', ({ id }) => {
  const quizzed = JSON.stringify(parse(readFileSync(`content/quizzes/${id}.yaml`, 'utf8')));
  const said = proseOf(readFileSync(`content/lessons/${id}.mdx`, 'utf8'));
  expect([said, quizzed].flatMap((text) => text.match(/\S+!/g) ?? [])).toEqual([]);
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
