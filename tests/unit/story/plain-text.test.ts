import { describe, expect, test } from 'vitest';
import { chartText } from '../../../src/data/schema/documents.ts';
import { IN_SHORT } from '../../fixtures/plain-texts.ts';
import { proseOf } from '../../fixtures/story-text.ts';

// Its grade, its figures and what it may say of whom are the prose linter’s: tests/unit/prose.

describe.each(IN_SHORT)('$file, in short', ({ written, read }) => {
  test('is two or three sentences', () => {
    const sentences = read.split(/(?<=\.)\s+/);
    expect(read).toMatch(/\.$/);
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(3);
  });

  test('asks and shouts nothing', () => {
    expect(proseOf(written)).not.toMatch(/[?!]/);
  });

  test('says that we found nothing, not that there is nothing', () => {
    expect(read).not.toMatch(/\b(nobody|no one) has\b|\bthere (is|was|are) no\b/i);
  });
});

test('a chart without its plain version is refused', () => {
  const words = { title: 'A title', takeaway: 'A takeaway.', howToRead: 'How.' };
  expect(chartText.safeParse({ ...words, inShort: 'In short.' }).success).toBe(true);
  expect(chartText.safeParse(words).error?.issues.map(({ path }) => path)).toEqual([['inShort']]);
});
