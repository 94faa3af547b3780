/**
 * `npm run pdf`: every worksheet of the built site and its answers as PDFs, A4 and US Letter, printed by the machine's Chromium from the
 * pages in dist/; those pages and the lesson's then link to them. It may be run again, which makes the same anew.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { ContentError } from '../src/data/content-error.ts';
import { loadLessons } from '../src/teach/lessons.ts';
import { offerPdfs, type Pdf } from '../src/teach/paper/offer-pdfs.ts';
import { pdfName, SHEETS } from '../src/teach/paper/pdf-files.ts';
import { BrowserError, getBrowser } from './browsers.ts';
import { dropCompressed } from './compress-site.ts';
import { pagesOf, printPage, withPrinter, type Printer } from './print-sheets.ts';

const DIST = 'dist';

/** Pages of a lesson that offer its PDFs, with the way from there to the folder of its files. */
const OFFERS = {
  'index.html': 'files/',
  'worksheet/index.html': '../files/',
  'answers/index.html': '../files/',
};

class PdfError extends Error {}

interface Printable {
  readonly id: string;
  readonly updated: string;
}

/** Where a built page says that it lives. */
const addressOf = (file: string): string =>
  load(readFileSync(file, 'utf8'))('meta[property="og:url"]').attr('content') ?? '';

async function printLesson(printer: Printer, { id, updated }: Printable): Promise<readonly Pdf[]> {
  const folder = join(DIST, 'teach', id);
  mkdirSync(join(folder, 'files'), { recursive: true });
  const made: Pdf[] = [];
  for (const sheet of SHEETS) {
    const path = `/teach/${id}/${sheet}/`;
    const printed = await printPage(printer, path, addressOf(join(folder, sheet, 'index.html')), updated);
    for (const { format, pdf } of printed) {
      const name = pdfName(id, sheet, format);
      writeFileSync(join(folder, 'files', name), pdf);
      made.push({ sheet, format, name, pages: pagesOf(pdf), bytes: pdf.length });
    }
  }
  for (const [file, way] of Object.entries(OFFERS)) {
    const page = join(folder, file);
    writeFileSync(page, offerPdfs(readFileSync(page, 'utf8'), made, way));
    dropCompressed(page);
  }
  return made;
}

try {
  const lessons = loadLessons();
  const without = lessons.filter(({ id }) => !existsSync(join(DIST, 'teach', id, 'worksheet/index.html')));
  if (without.length > 0)
    throw new PdfError(
      `${DIST}/ has no worksheet of ${without.map(({ id }) => id).join(', ')}: run \`npm run build\` first.`,
    );
  await withPrinter(DIST, getBrowser('chromium'), async (printer) => {
    for (const lesson of lessons)
      for (const { name, pages, bytes } of await printLesson(printer, lesson))
        console.log(
          `teach/${lesson.id}/files/${name.padEnd(36)} ${String(pages).padStart(3)} pages ${String(Math.round(bytes / 1000)).padStart(5)} kB`,
        );
  });
} catch (error) {
  if (!(error instanceof PdfError || error instanceof BrowserError || error instanceof ContentError))
    throw error;
  console.error(error.message);
  process.exitCode = 1;
}
