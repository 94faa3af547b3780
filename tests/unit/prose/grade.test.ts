import { describe, expect, test } from 'vitest';
import { masked, readingGrade } from '../../../scripts/prose/grade.ts';
import { knownFrom } from '../../../scripts/prose/known.ts';
import { loadDataset } from '../../../src/data/load.ts';

const { names } = knownFrom(loadDataset());

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
