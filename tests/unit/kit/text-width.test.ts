import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth, wrapText } from '../../../src/charts/kit/text-width.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { pictureFonts } from '../../../src/surfaces/og/fonts.ts';

const texts = fc.string({ unit: 'grapheme', maxLength: 60 });
const sizes = fc.integer({ min: 8, max: 40 });

describe('the width of a text', () => {
  test('is nothing for nothing, and never less for more text', () => {
    expect(textWidth('', 12)).toBe(0);
    fc.assert(
      fc.property(texts, texts, sizes, (text, more, size) => {
        expect(textWidth(text + more, size)).toBeGreaterThanOrEqual(textWidth(text, size));
      }),
    );
  });

  test('grows with its size, and is more in bold', () => {
    fc.assert(
      fc.property(
        texts.filter((text) => text !== ''),
        sizes,
        (text, size) => {
          expect(textWidth(text, size * 2)).toBeCloseTo(textWidth(text, size) * 2, 6);
          expect(textWidth(text, size, 600)).toBeGreaterThan(textWidth(text, size));
        },
      ),
    );
  });

  test('of every event title is what the font needs or up to an eighth more, and nowhere a hundredth less', async () => {
    const font = { fontFiles: await pictureFonts(), loadSystemFonts: false };
    const measured = loadDataset().events.map(({ title }) => {
      const safe = title.replaceAll('&', '&amp;');
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="200"><text y="100" font-family="Libre Franklin" font-size="100">${safe}</text></svg>`;
      return { title, share: textWidth(title, 100) / (new Resvg(svg, { font }).getBBox()?.width ?? NaN) };
    });
    expect(measured.filter(({ share }) => !(share > 0.99 && share < 1.125))).toEqual([]);
  });
});

describe('a wrapped text', () => {
  const words = fc.array(
    fc.string({ unit: fc.constantFrom(...Array.from('abcdeimw—’.')), minLength: 1, maxLength: 12 }),
    { minLength: 1, maxLength: 20 },
  );

  test('keeps every word, in order, and no line is wider than asked unless it is one word', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 400 }), sizes, (list, width, size) => {
        const lines = wrapText(list.join(' '), width, size);
        expect(lines.join(' ')).toBe(list.join(' '));
        for (const line of lines) expect(!line.includes(' ') || textWidth(line, size) <= width).toBe(true);
      }),
    );
  });

  test('has no more lines than it needs: no line could take the next word', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 400 }), sizes, (list, width, size) => {
        const lines = wrapText(list.join(' '), width, size);
        for (const [index, line] of lines.entries()) {
          const next = lines[index + 1]?.split(' ')[0];
          if (next !== undefined) expect(textWidth(`${line} ${next}`, size)).toBeGreaterThan(width);
        }
      }),
    );
  });

  test('of nothing has no line', () => {
    expect(wrapText('', 100, 12)).toEqual([]);
  });
});
