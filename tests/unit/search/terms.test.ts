import { describe, expect, test } from 'vitest';
import { fold, questionTerm, textTerms, tokens, wordsIn } from '../../../src/search/terms.ts';

describe('a word is found by', () => {
  test.each([
    ['its capitals written small', 'NCSC', 'ncsc'],
    ['its letters without accents', 'Chargé', 'charge'],
    ['its British spelling', 'organization', 'organisation'],
    ['its British spelling', 'analyzed', 'analysed'],
    ['its British spelling', 'Defense', 'defence'],
    ['its number without commas', '250,000', '250000'],
    ['itself, where only its sound is American', 'size', 'size'],
  ])('%s: %s', (_, word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  test('its letters and its number apart, where it has both', () => {
    expect(textTerms('APT31')).toEqual(['apt31', 'apt', '31']);
    expect(textTerms('2024')).toEqual(['2024']);
    expect(textTerms('T1598')).toEqual(['t1598', 't', '1598']);
  });
});

test('words that are everywhere, and single letters, are not looked for', () => {
  expect(['The', 'of', 's', 'A'].map(questionTerm)).toEqual([null, null, null, null]);
  expect([textTerms('the'), questionTerm('who'), questionTerm('5')]).toEqual([[], 'who', '5']);
});

test('a text is words wherever something else stands between them', () => {
  expect(tokens('Commission’s 40 million, “APT31”; £250,000.')).toEqual([
    'Commission',
    's',
    '40',
    'million',
    'APT31',
    '£',
    '250,000',
  ]);
  expect(wordsIn('a – bé')).toEqual([
    { word: 'a', at: 0 },
    { word: 'bé', at: 4 },
  ]);
});
