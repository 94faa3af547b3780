import { describe, expect, test } from 'vitest';
import { defaultState, parseState, writeState } from '../../../src/charts/kit/state.ts';
import {
  countWords,
  FILTER,
  fits,
  type Filtered,
  type LessonFilter,
} from '../../../src/teach/find/lesson-filter.ts';

const lesson: Filtered = {
  ages: [14, 16],
  minutes: 55,
  subjects: ['politics', 'statistics'],
  needs: 'projector',
};
const asking = (part: Partial<LessonFilter>): boolean => fits(lesson, { ...defaultState(FILTER), ...part });

describe('a lesson fits', () => {
  test.each<[boolean, Partial<LessonFilter>]>([
    [true, {}],
    [true, { age: 14 }],
    [true, { age: 16 }],
    [false, { age: 13 }],
    [false, { age: 17 }],
    [true, { minutes: 55 }],
    [false, { minutes: 50 }],
    [true, { subject: 'statistics' }],
    [false, { subject: 'computing' }],
    [true, { needs: 'projector' }],
    [true, { needs: 'devices' }],
    [false, { needs: 'paper' }],
    [false, { age: 15, minutes: 60, subject: 'politics', needs: 'paper' }],
  ])('%s for %o', (does, part) => {
    expect(asking(part)).toBe(does);
  });
});

describe('the address of the list', () => {
  test('keeps what was chosen, and nothing else', () => {
    const query = new URLSearchParams();
    writeState(FILTER, { age: 15, minutes: null, subject: 'politics', needs: null }, query);
    expect(query.toString()).toBe('age=15&subject=politics');
    expect(parseState(FILTER, query)).toEqual({ age: 15, minutes: null, subject: 'politics', needs: null });
  });

  test.each(['age=abc', 'age=3', 'minutes=-1', 'subject=magic', 'needs=robots', 'age=<b>'])(
    'takes %s for nothing said',
    (query) => {
      expect(parseState(FILTER, new URLSearchParams(query))).toEqual(defaultState(FILTER));
    },
  );
});

test('the count is said in words', () => {
  expect([countWords(5, 5), countWords(2, 5), countWords(0, 5)]).toEqual([
    'All 5 lessons',
    '2 of 5 lessons',
    '0 of 5 lessons',
  ]);
});
