/** What `npm run pdf` does to pages and files, without a browser. */
import { describe, expect, test } from 'vitest';
import { settled } from '../../../scripts/settled-pdf.ts';
import { offerPdfs, type Pdf } from '../../../src/teach/paper/offer-pdfs.ts';
import { FORMATS, pdfName, SHEETS } from '../../../src/teach/paper/pdf-files.ts';

const PDFS: readonly Pdf[] = SHEETS.flatMap((sheet) =>
  FORMATS.map((format) => ({
    sheet,
    format,
    name: pdfName('a-lesson', sheet, format),
    pages: 8,
    bytes: 511_302,
  })),
);

describe('a page', () => {
  const page = (of: string): string =>
    `<main><p class="x" data-pdf="${of}">This page is made to be printed.</p><p>Another.</p></main>`;

  test('links to its PDFs where it offered printing, with their pages and size', () => {
    expect(offerPdfs(page('worksheet'), PDFS, '../files/')).toBe(
      '<main><p class="x" data-pdf="worksheet">PDF: <a href="../files/a-lesson.pdf" type="application/pdf">worksheet, A4</a> (8 pages, 511 kB) · <a href="../files/a-lesson-letter.pdf" type="application/pdf">worksheet, US Letter</a> (8 pages, 511 kB).</p><p>Another.</p></main>',
    );
  });

  test('of pupils does not link to the answers; the lesson’s links to all', () => {
    const linked = (of: string): string[] =>
      [...offerPdfs(page(of), PDFS, 'files/').matchAll(/href="files\/([^"]+)"/g)].map(
        ([, name = '']) => name,
      );
    expect(linked('worksheet')).toEqual(['a-lesson.pdf', 'a-lesson-letter.pdf']);
    expect(linked('answers')).toEqual(['a-lesson-answers.pdf', 'a-lesson-answers-letter.pdf']);
    expect(linked('lesson')).toEqual(PDFS.map(({ name }) => name));
  });

  test('is the same when its PDFs are made again', () => {
    const once = offerPdfs(page('lesson'), PDFS, 'files/');
    expect(offerPdfs(once, PDFS, 'files/')).toBe(once);
    const grown = PDFS.map((pdf) => ({ ...pdf, pages: 9 }));
    expect(offerPdfs(once, grown, 'files/')).toBe(offerPdfs(page('lesson'), grown, 'files/'));
  });

  test('stays as it is without PDFs, or without a place for them', () => {
    expect(offerPdfs(page('worksheet'), [], '../files/')).toBe(page('worksheet'));
    expect(offerPdfs('<p>Another page.</p>', PDFS, '../files/')).toBe('<p>Another page.</p>');
  });
});

describe('a file', () => {
  const made = (when: string, nodes: readonly number[]): Buffer =>
    Buffer.from(
      `%PDF-1.4\n/CreationDate (D:${when})\n/ModDate (D:${when})\n${nodes.map((each) => `/ID (node${String(each).padStart(8, '0')})`).join('\n')}\n\xff\xfe`,
      'latin1',
    );

  test('is the same whenever and wherever it was made', () => {
    const one = made("20261129142817+00'00'", [118, 120, 118, 7]);
    const other = made("20270101030000+13'00'", [231, 240, 231, 90]);
    expect(settled(one, '2026-11-29').equals(settled(other, '2026-11-29'))).toBe(true);
    expect(settled(one, '2026-11-29').toString('latin1')).toContain("/ModDate (D:20261129000000+00'00')");
  });

  test('keeps its length and every other byte, since places in it are counted', () => {
    const one = made("20261129142817+00'00'", [3, 1, 2]);
    const after = settled(one, '2026-11-29');
    expect(after.length).toBe(one.length);
    expect(after.subarray(-2)).toEqual(one.subarray(-2));
    expect(settled(after, '2026-11-29').equals(after)).toBe(true);
  });
});
