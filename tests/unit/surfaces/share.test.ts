import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { qrSvg } from '../../../src/surfaces/share/qr-code.ts';
import { shareLinks } from '../../../src/surfaces/share/share-links.ts';

/** What a camera would read: the code drawn at eight pixels a module and given to a reader of codes. */
function read(svg: string): string | undefined {
  const { pixels, width, height } = new Resvg(svg, { fitTo: { mode: 'zoom', value: 8 } }).render();
  return jsQR(new Uint8ClampedArray(pixels), width, height)?.data;
}

describe('a QR code', () => {
  test.each([
    'https://fortymillion.example/teach/how-sure/',
    'https://news.example/any/base/charts/response-matrix/',
    'https://fortymillion.example/teach/how-sure/quiz/?order=4821&view=class',
  ])('says %s to a camera', (address) => {
    expect(read(qrSvg(address))).toBe(address);
  });

  test('says any address a site can have', () => {
    const word = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const address = `https://site.example/${words.join('/')}/`;
        expect(read(qrSvg(address))).toBe(address);
      }),
      { numRuns: 25 },
    );
  });

  test('has the white margin that readers need, and is the same each time', () => {
    const svg = qrSvg('https://site.example/');
    expect(svg).toMatch(/viewBox="-4 -4 (\d+) \1"/);
    expect(svg).toBe(qrSvg('https://site.example/'));
  });
});

describe('a page is handed on by plain links', () => {
  const links = shareLinks({ url: 'https://site.example/teach/a/?x=1&y=2', title: 'Who “says” so? & more' });

  test('that carry its whole address and title', () => {
    const query = (name: string): URLSearchParams =>
      new URL(links.find((each) => each.name === name)?.href ?? '').searchParams;
    expect(query('Google Classroom').get('url')).toBe('https://site.example/teach/a/?x=1&y=2');
    expect(query('Google Classroom').get('title')).toBe('Who “says” so? & more');
    expect(query('Microsoft Teams').get('href')).toBe('https://site.example/teach/a/?x=1&y=2');
    expect(query('Microsoft Teams').get('msgText')).toBe('Who “says” so? & more');
  });

  test('that a mail program reads, spaces and all', () => {
    expect(links.find(({ name }) => name === 'Email')?.href).toBe(
      'mailto:?subject=Who%20%E2%80%9Csays%E2%80%9D%20so%3F%20%26%20more&body=https%3A%2F%2Fsite.example%2Fteach%2Fa%2F%3Fx%3D1%26y%3D2',
    );
  });
});
