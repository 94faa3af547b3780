import { describe, expect, test } from 'vitest';
import { chartText } from '../../../src/data/schema/documents.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { namedWithoutCharge, peopleForState } from '../../fixtures/fair-words.ts';
import { IN_SHORT, PLAIN_TEXTS } from '../../fixtures/plain-texts.ts';
import { masked, namesIn, readingGrade } from '../../fixtures/reading-grade.ts';
import { proseOf } from '../../fixtures/story-text.ts';

/** US grade: a reader of twelve. */
const MOST = 7;

const dataset = loadDataset();
const names = namesIn(dataset);
const charged = dataset.people.filter(({ kind }) => kind === 'charged').map(({ name }) => name);

const measured = PLAIN_TEXTS.map((text) => ({ ...text, grade: readingGrade(text.read, names) }));

test.each(measured.map((each) => [each.file, each.grade.toFixed(1), each] as const))(
  '%s reads at grade %s',
  (file, grade, text) => {
    expect(
      text.grade,
      `${file} reads at grade ${grade}, and may at ${String(MOST)} at most, with names masked: “${masked(text.read, names)}”`,
    ).toBeLessThanOrEqual(MOST);
  },
);

describe.each(IN_SHORT)('$file, in short', ({ written, read }) => {
  test('is two or three sentences', () => {
    const sentences = read.split(/(?<=\.)\s+/);
    expect(read).toMatch(/\.$/);
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(3);
  });

  test('types no figure, and asks and shouts nothing', () => {
    expect(proseOf(written).replace(/APT\d\d/g, '')).not.toMatch(/[\d?!]/);
  });

  test('is as fair as the rest', () => {
    expect(namedWithoutCharge(read, charged)).toEqual([]);
    expect(peopleForState(read)).toEqual([]);
    // Not finding a thing does not show that it is not there.
    expect(read).not.toMatch(/\b(nobody|no one) has\b|\bthere (is|was|are) no\b/i);
  });

  test('lays the Commission’s break-in at no group’s door', () => {
    const merged = read
      .split(/(?<=\.)\s+/)
      .filter((sentence) => sentence.includes('APT31') && sentence.includes('Commission'));
    expect(merged.filter((sentence) => !sentence.startsWith('No official document'))).toEqual([]);
  });
});

test('a chart without its plain version is refused', () => {
  const words = { title: 'A title', takeaway: 'A takeaway.', howToRead: 'How.' };
  expect(chartText.safeParse({ ...words, inShort: 'In short.' }).success).toBe(true);
  expect(chartText.safeParse(words).error?.issues.map(({ path }) => path)).toEqual([['inShort']]);
});

describe('a name, a date and a figure', () => {
  test.each([
    ['Electoral Commission staff saw it.', 'Ann staff saw it.'],
    ['It was the Electoral Commission’s.', 'It was the Ann’s.'],
    ['China says so, and China-linked groups too.', 'Ann says so, and Ann-linked groups too.'],
    ['MPs named APT31 and the NCSC.', 'Ann named Ann and the Ann.'],
    ['On 25 March 2024 and in August 2021 it came.', 'On Ann and in Ann it came.'],
    ['About 40 million people, £250,000 and 43 accounts.', 'About Ann people, Ann and Ann accounts.'],
    ['From 2010 the Five Eyes knew.', 'From Ann the Ann knew.'],
    ['They say it ended. Officials agree.', 'They say it ended. Officials agree.'],
  ])('is one short word: %s', (text, plain) => {
    expect(masked(text, names)).toBe(plain);
  });
});

describe('the grade', () => {
  test('is that of Flesch and Kincaid', () => {
    // Two sentences, eight words, nine syllables.
    expect(readingGrade('The cat sat on it. The rabbit ran.', [])).toBeCloseTo(
      0.39 * (8 / 2) + 11.8 * (9 / 8) - 15.59,
      10,
    );
  });

  test('rises with long sentences and long words, and not with long names', () => {
    const short = readingGrade('A man came in. He took a list.', names);
    expect(readingGrade('A man came in and he took a list.', names)).toBeGreaterThan(short);
    expect(readingGrade('An individual came in. He appropriated a list.', names)).toBeGreaterThan(short);
    expect(readingGrade('The National Cyber Security Centre came in. He took a list.', names)).toBeLessThan(
      short + 0.5,
    );
  });
});
