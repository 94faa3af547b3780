import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { claimsIn } from '../../../src/story/citations.ts';
import { namedWithoutCharge, peopleForState } from '../../fixtures/fair-words.ts';
import { CHAPTERS, STORY, proseOf } from '../../fixtures/story-text.ts';

const dataset = loadDataset();
/** Proper names that have a digit in them. */
const NAMES = /\b(APT\d\d|MI5|MI6|G7|G20)\b/g;
const MONTHS = /\b(January|February|March|April|June|July|August|September|October|November|December)\b/g;
const charged = dataset.people.filter(({ kind }) => kind === 'charged').map(({ name }) => name);

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

  test('types no number and no date: each comes from the data', () => {
    const digits = texts.flatMap((text) => text.replace(NAMES, '').match(/\S*\d\S*/g) ?? []);
    expect(digits).toEqual([]);
    expect(texts.flatMap((text) => text.match(MONTHS) ?? [])).toEqual([]);
  });

  test('names people who were charged only where the sentence says so', () => {
    expect(texts.flatMap((text) => namedWithoutCharge(text, charged))).toEqual([]);
  });

  test('takes no people for a state', () => {
    expect(texts.flatMap(peopleForState)).toEqual([]);
  });

  test('rests each claim on something with an address', () => {
    const hollow = claimsIn(body).filter(
      (id) => !dataset.claim(id).sources.some((source) => dataset.source(source).url !== ''),
    );
    expect(hollow).toEqual([]);
  });

  test('asks no rhetorical question and shouts nothing', () => {
    expect(texts.flatMap((text) => text.match(/[^.]*[?!]/g) ?? [])).toEqual([]);
  });
});
