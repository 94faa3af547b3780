import { describe, expect, test } from 'vitest';
import { hedgesIn, lostOf, surenessOf } from '../../../src/data/hedges.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { isEdit, wordsChanged, type Run } from '../../../src/data/words-changed.ts';

const MARKS: Readonly<Record<Run['kind'], readonly [string, string]>> = {
  kept: ['', ''],
  'left-out': ['[', ']'],
  'put-in': ['{', '}'],
  own: ['<', '>'],
  cut: ['', ''],
};
/** `[left out]`, `{put in}`, `<in words of its own>`, and what was kept as it stands. */
const marked = (original: string, retelling: string, isPart = false): string =>
  wordsChanged(original, retelling, isPart)
    .map(({ kind, text }) => MARKS[kind].join(text))
    .join(' ');

describe('what a retelling changed is marked word by word', () => {
  test('a word that was lost', () => {
    expect(marked('it is highly likely that', 'it is likely that')).toBe('it is [highly] likely that');
  });

  test('a word that was put in', () => {
    expect(marked('they took data', 'they certainly took data')).toBe('they {certainly} took data');
  });

  test('a tense: what was left out comes before what stands in its place', () => {
    expect(marked('would highly likely be used', 'has highly likely been used')).toBe(
      '[would] {has} highly likely [be] {been} used',
    );
  });

  test('nothing, where only capitals differ', () => {
    expect(marked('The data was taken', 'the data was taken')).toBe('the data was taken');
  });

  test('nothing is marked where hardly a word that counts is shared: no edit is made up', () => {
    expect(marked('accounts of the house', 'people of the town exposed')).toBe(
      '<people of the town exposed>',
    );
    expect(marked('data from the register', 'a theft of register records')).toBe(
      '<a theft of register records>',
    );
    expect(marked('it is highly likely they took it', 'theft was likely')).toBe('<theft was likely>');
  });

  test('a small word kept by chance between two changes belongs to both of them', () => {
    expect(marked('they often read emails of members', 'they often read records of voters')).toBe(
      'they often read [emails of members] {records of voters}',
    );
  });

  test('small words between words that were only put in were kept', () => {
    expect(marked('the data was taken', 'the email data of voters was all taken')).toBe(
      'the {email} data {of voters} was {all} taken',
    );
  });

  test('the marks round a word do not make it another', () => {
    expect(marked('email data, and records', 'email data and records.')).toBe('email data and records.');
  });

  test('a word with a hyphen is one word', () => {
    expect(marked('a state-affiliated group hacked voters', 'a Wuhan-based group hacked voters')).toBe(
      'a [state-affiliated] {Wuhan-based} group hacked voters',
    );
  });

  test('a small word at the end stands by itself', () => {
    expect(marked('some more data one of', 'some more data two of')).toBe('some more data [one] {two} of');
  });

  test('both texts can be read off again, whatever was changed', () => {
    const original = 'it is highly likely the threat actors accessed email data, and data from the register';
    const retelling = 'it was likely that hackers accessed emails and data from the register';
    const runs = wordsChanged(original, retelling);
    const words = (text: string): string[] => text.match(/\w+/g) ?? [];
    const of = (kind: string): string[] =>
      runs.filter((run) => run.kind === 'kept' || run.kind === kind).flatMap(({ text }) => words(text));
    expect(of('left-out')).toEqual(words(original));
    expect(of('put-in')).toEqual(words(retelling));
  });
});

describe('two wordings are held against each other word by word', () => {
  const { retellings } = loadDataset();
  const isHeld = (id: string): boolean => {
    const step = retellings.find((each) => each.id === id);
    const original = retellings.find((each) => each.judgement === step?.judgement && each.order === 1);
    return isEdit(original?.exact ?? '', step?.exact ?? '');
  };

  test('where they share two in five of the words that count in the shorter', () => {
    const shorter = 'one two three four five six seven';
    expect(isEdit('one two three and other words were said by somebody else', shorter)).toBe(true);
    expect(isEdit('one two three and other words were said by somebody else', `${shorter} eight`)).toBe(
      false,
    );
  });

  test('and three of them at least, or all where there are fewer', () => {
    expect(isEdit('alpha beta gamma delta', 'alpha beta omega')).toBe(false);
    expect(isEdit('alpha beta gamma delta', 'alpha beta')).toBe(true);
  });

  test.each(['who-entered-dowden', 'who-entered-financial-times', 'who-probed-i-newspaper'])(
    'not %s, which is in words of its own',
    (id) => {
      expect(isHeld(id)).toBe(false);
    },
  );

  test.each(['how-it-would-be-used-news-report', 'who-probed-uk-statement'])('but %s', (id) => {
    expect(isHeld(id)).toBe(true);
  });
});

describe('of a part of a sentence', () => {
  const original = 'it is highly likely that they took the data of all voters';

  test('nothing before or after it is called left out; between its words it was', () => {
    expect(marked(original, 'likely they took the data', true)).toBe('… likely [that] they took the data …');
  });

  test('but a word in whose place it has another was, next to words that it kept', () => {
    expect(marked(original, 'was perhaps likely that they took the data by', true)).toBe(
      '… [is highly] {was perhaps} likely that they took the data [of] {by} …',
    );
    expect(marked('would highly likely be used by spies', 'was highly likely used', true)).toBe(
      '… [would] {was} highly likely [be] used …',
    );
  });

  test('the same in words of its own stands between ellipses', () => {
    expect(marked(original, 'theft suspected', true)).toBe('… <theft suspected> …');
  });

  test('of a whole sentence it is known what it left out', () => {
    expect(marked(original, 'likely they took the data')).toBe(
      '[it is highly] likely [that] they took the data [of all voters]',
    );
  });
});

describe('words that say how sure somebody is', () => {
  test('are found whole, the longer before those they hold', () => {
    expect(hedgesIn('it is highly likely that').filter(({ isHedge }) => isHedge)).toEqual([
      { text: 'highly likely', isHedge: true },
    ]);
    expect(surenessOf('APT31 was almost certainly responsible')).toBe('almost certainly');
  });

  test.each(['likely', 'highly unlikely', 'almost certain', 'probably', 'allegedly'])('%s is one', (word) => {
    expect(surenessOf(`It is ${word} so`)).toBe(word);
  });

  test.each([
    ['highly likely', 'likely', 'highly'],
    ['likely', 'likely', ''],
    ['almost certainly', 'likely', ''],
    ['highly likely', 'taken', ''],
  ])('%s, told as %s, lost “%s”', (original, retelling, lost) => {
    expect(lostOf(`It was ${original} so`, `It was ${retelling} so`)).toBe(lost);
  });

  test('are not part of other words', () => {
    expect(surenessOf('The likelihood of an unlikeliest tale')).toBe('');
  });

  test('none is there where a thing is stated as fact', () => {
    expect(surenessOf('APT31 hacked the Commission')).toBe('');
  });

  test('the pieces together are the text', () => {
    const text = 'Probably, or highly likely, it was so';
    expect(
      hedgesIn(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
