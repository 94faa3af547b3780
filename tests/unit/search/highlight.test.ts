import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, highlight } from '../../../src/search/highlight.ts';

const terms = (...list: string[]): ReadonlySet<string> => new Set(list);
const hits = (text: string, ...list: string[]): string[] =>
  highlight(text, terms(...list))
    .filter(({ isHit }) => isHit)
    .map((piece) => piece.text);

describe('words that answer a question', () => {
  test('are marked as they stand, with capitals and accents', () => {
    expect(hits('The chargé and the Chargé d’affaires', 'charge')).toEqual(['chargé', 'Chargé']);
  });

  test('are marked whole, also where a part of them was asked for', () => {
    expect(hits('UK ties APT31 and APT40', 'apt', '31')).toEqual(['APT31', 'APT40']);
  });

  test('are none where the document has none', () => {
    expect(highlight('Nothing here', terms('x'))).toEqual([{ text: 'Nothing here', isHit: false }]);
    expect(highlight('', terms('x'))).toEqual([]);
  });

  test('and the words between them are the whole text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, list) => {
        expect(
          highlight(text, terms(...list))
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('an excerpt', () => {
  const long = `${'word '.repeat(60)}the needle stands here ${'word '.repeat(60)}`.trim();

  test('is the whole of a short text', () => {
    expect(excerpt('A short text.', terms('x'))).toBe('A short text.');
  });

  test('is the part round what answers, cut between words and marked where it is cut', () => {
    const part = excerpt(long, terms('needle'), 80);
    expect(part).toMatch(/^… word .*the needle stands here .* …$/);
    expect(part.length).toBeLessThanOrEqual(80 + 4);
  });

  test('is the beginning where nothing answers', () => {
    expect(excerpt(long, terms('x'), 20)).toBe('word word word word …');
  });

  test('is where most of the words stand', () => {
    const text = `needle ${'word '.repeat(60)}needle and thread ${'word '.repeat(60)}`;
    expect(excerpt(text, terms('needle', 'thread'), 80)).toContain('needle and thread');
  });

  test('ends with the text, where that is what answers', () => {
    expect(excerpt(`${'word '.repeat(60)}needle`, terms('needle'), 60)).toMatch(/^… .*needle$/);
  });

  test('is never longer than it may be, and always of the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.array(fc.string(), { maxLength: 3 }), (text, list) => {
        const part = excerpt(text, terms(...list), 60);
        expect(part.length).toBeLessThanOrEqual(Math.max(60 + 4, 0));
        expect(text).toContain(part.replace(/^… /, '').replace(/ …$/, ''));
      }),
    );
  });
});
