/** Every PDF that `npm run pdf` made, as it lies on paper: what it says, and that nothing in it is cut, left alone or run into. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadLessons } from '../../src/teach/lessons.ts';
import { FORMATS, pdfName, SHEETS } from '../../src/teach/paper/pdf-files.ts';
import { layoutFaults } from './layout-faults.ts';
import { readPdf, type PdfFile } from './read-pdf.ts';

const SITE = new URL(process.env['SITE_URL'] ?? 'https://fortymillion.example').origin;
/** Millimetres; US Letter is 8.5 by 11 inches. */
const SIZES = { A4: [210, 297], Letter: [215.9, 279.4] } as const;

const folderOf = (lesson: string): string => join('dist/teach', lesson);
const pageOf = (lesson: string, name: string): CheerioAPI =>
  load(readFileSync(join(folderOf(lesson), name), 'utf8'));

/** Without spaces, which a PDF has where lines end, and without what only a screen shows. */
const letters = (text: string): string => text.replace(/\s+/g, '');

/** What each picture on paper shows, for those who do not see it. */
const picturesOf = ($: CheerioAPI): string[] =>
  $('main .print-only[alt], main svg[role="img"]')
    .toArray()
    .map((each) => $(each).attr('alt') ?? $(each).attr('aria-label') ?? '');

const files = loadLessons().flatMap((lesson) =>
  SHEETS.flatMap((sheet) =>
    FORMATS.map((format) => ({ lesson, sheet, format, name: pdfName(lesson.id, sheet, format) })),
  ),
);

describe.each(files)('$name', ({ lesson, sheet, format, name }) => {
  const file = join(folderOf(lesson.id), 'files', name);
  let pdf: PdfFile;
  let $: CheerioAPI;
  let said: string;

  beforeAll(async () => {
    if (!existsSync(file)) throw new Error(`There is no ${file}: run \`npm run pdf\` first.`);
    pdf = await readPdf(readFileSync(file));
    $ = pageOf(lesson.id, `${sheet}/index.html`);
    said = letters(pdf.sheets.flatMap(({ words }) => words.map(({ text }) => text)).join(''));
  });

  test('says its title and language, and is as large as its paper', () => {
    expect(pdf.title).toBe($('title').text());
    expect(pdf.language).toBe('en-GB');
    expect(pdf.sheets.length).toBeGreaterThan(2);
    for (const { width, height } of pdf.sheets)
      expect([width, height].map(Math.round)).toEqual(SIZES[format].map(Math.round));
  });

  test('has nothing cut, left alone or run into, and no page nearly empty', () => {
    expect(layoutFaults(pdf.sheets, picturesOf($))).toEqual([]);
  });

  test('holds every task, and every question of the quiz', () => {
    const tasks = lesson.activities.flatMap(({ tasks }) => tasks.map(({ title }) => title));
    expect(tasks.length).toBeGreaterThan(3);
    const asked = [...tasks, ...lesson.quiz.map(({ ask }) => ask)];
    expect(asked.filter((each) => !said.includes(letters(each)))).toEqual([]);
  });

  test('brings its fonts, so that it looks the same on every machine', () => {
    expect(pdf.fonts.length).toBeGreaterThan(2);
    expect(pdf.fonts.filter((font) => !/^[A-Z]{6}\+/.test(font))).toEqual([]);
  });

  test('is numbered page by page, with the address of its page on each', () => {
    const address = `/teach/${lesson.id}/${sheet}/`;
    for (const { number, words } of pdf.sheets) {
      const foot = words.filter(({ part }) => part === undefined).map(({ text }) => text);
      expect(foot).toContain(`${String(number)} of ${String(pdf.sheets.length)}`);
      expect(foot.join(' ')).toContain(`version ${lesson.version}`);
      expect(foot.join(' ')).toContain(address);
    }
  });

  test('can be gone through by its headings', () => {
    expect(pdf.outline[0]).toBe(lesson.title);
    expect(pdf.outline).toContain('Quiz');
  });

  test('links to the site, and nowhere on the machine it was made on', () => {
    const links = pdf.sheets.flatMap((each) => each.links);
    expect(links.length).toBeGreaterThan(0);
    expect(
      links.filter((link) => !link.startsWith(SITE) && !link.startsWith('https://creativecommons.org/')),
    ).toEqual([]);
  });
});

describe.each(loadLessons())('the pages of $id', ({ id }) => {
  test.each([
    ['index.html', SHEETS],
    ['worksheet/index.html', ['worksheet']],
    ['answers/index.html', ['answers']],
  ] as const)('%s links to its PDFs, which are there', (page, sheets) => {
    const $ = pageOf(id, page);
    const linked = $('[data-pdf] a')
      .toArray()
      .map((link) => new URL($(link).attr('href') ?? '', `https://any.example/teach/${id}/${page}`).pathname);
    const names = sheets.flatMap((sheet) => FORMATS.map((format) => pdfName(id, sheet, format)));
    expect(linked).toEqual(names.map((each) => `/teach/${id}/files/${each}`));
    expect(linked.filter((each) => !existsSync(join('dist', each)))).toEqual([]);
  });
});
