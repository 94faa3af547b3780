import { describe, expect, test } from 'vitest';
import { CHAPTERS, STORY, proseOf } from '../../fixtures/story-text.ts';

// What a sentence may say is the prose linter’s: tests/unit/prose.

test('there are nine chapters, numbered in reading order', () => {
  expect(CHAPTERS.map(({ file }) => /\d+/.exec(file)?.[0])).toEqual([
    '01',
    '02',
    '03',
    '04',
    '05',
    '06',
    '07',
    '08',
    '09',
  ]);
});

describe.each(STORY)('$file', ({ frontMatter, body }) => {
  const texts = [proseOf(body), proseOf(frontMatter).replace(/^updated:.*$/m, '')];

  test('asks no rhetorical question and shouts nothing', () => {
    expect(texts.flatMap((text) => text.match(/[^.]*[?!]/g) ?? [])).toEqual([]);
  });
});
