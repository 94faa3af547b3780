import { describe, expect, test } from 'vitest';
import { readQuestion, tidy, withQuestion } from '../../../src/search/question.ts';
import { STATUS_WORDS, STATUSES } from '../../../src/data/status.ts';
import { countWords, factsOf } from '../../../src/search/result-words.ts';

describe('an address', () => {
  test('asks with q and kind', () => {
    expect(readQuestion('?q=march+2024&kind=claim')).toEqual({ words: 'march 2024', kind: 'claim' });
  });

  test.each(['?kind=planet', '?kind=', '', '?kind=claim%00', '?kind=constructor'])(
    'asks for every kind: %s',
    (query) => {
      expect(readQuestion(query)).toEqual({ words: '', kind: undefined });
    },
  );

  test('is read as far as a question goes', () => {
    expect(readQuestion(`?q=${'x'.repeat(5000)}`).words).toHaveLength(100);
    expect(tidy('  two \n words ')).toBe('two words');
  });

  test('keeps what else it says, and loses a question that is none', () => {
    expect(
      withQuestion('https://a.example/search/?text=plain&q=old&kind=claim', {
        words: 'a b',
        kind: undefined,
      }),
    ).toBe('https://a.example/search/?text=plain&q=a+b');
    expect(
      withQuestion('https://a.example/search/?q=old&kind=claim&view=class', { words: '', kind: 'claim' }),
    ).toBe('https://a.example/search/?view=class');
  });
});

describe('what is said of results', () => {
  test('counts them, and names the kind', () => {
    expect(countWords(1, 'apt31', undefined, false)).toBe('1 result for “apt31”.');
    expect(countWords(12, 'apt31', 'claim', false)).toBe('12 results for “apt31” among claims.');
  });

  test('says when no result has all of the words', () => {
    expect(countWords(2, 'a b', undefined, true)).toBe(
      'Nothing has all of these words. 2 results for “a b”.',
    );
  });

  test('says what was looked for, where it is not what was typed', () => {
    expect(countWords(2, 'comission', undefined, false, 'commission')).toBe(
      'Showing 2 results for “commission”. Nothing has “comission”.',
    );
  });

  test('says when there is none', () => {
    expect(countWords(0, 'zz', 'event', false)).toBe('Nothing found for “zz” among events.');
  });

  test.each(STATUSES)('calls a status as every page does: %s', (status) => {
    expect(factsOf({ kind: 'claim', title: '', text: '', address: '/x/', status })).toEqual([
      'Claim',
      STATUS_WORDS[status].label,
    ]);
  });

  test('says of an allegation that it is one, and who makes it', () => {
    expect(
      factsOf({
        kind: 'claim',
        title: '',
        text: '',
        address: '/x/',
        status: 'alleged',
        by: 'A company',
        when: '2024',
      }),
    ).toEqual(['Claim', 'alleged', 'A company', '2024']);
    expect(factsOf({ kind: 'word', title: '', text: '', address: '/x/' })).toEqual(['Glossary']);
  });
});
