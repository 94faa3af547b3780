import { FORMATS, SHEETS, type Format, type Sheet } from './pdf-files.ts';

/** A PDF that has been made. */
export interface Pdf {
  readonly sheet: Sheet;
  readonly format: Format;
  readonly name: string;
  readonly pages: number;
  readonly bytes: number;
}

/** A paragraph that offers printing while no PDF has been made: `data-pdf` says of what, `lesson` being all there is. */
const PLACE = /(<p\b[^>]*\bdata-pdf="(lesson|worksheet|answers)"[^>]*>)([\s\S]*?)(<\/p>)/g;

const FORMAT_WORDS: Readonly<Record<Format, string>> = { A4: 'A4', Letter: 'US Letter' };

const size = ({ pages, bytes }: Pdf): string =>
  `${String(pages)} ${pages === 1 ? 'page' : 'pages'}, ${String(Math.round(bytes / 1000))} kB`;

const link = (pdf: Pdf, folder: string): string =>
  `<a href="${folder}${pdf.name}" type="application/pdf">${pdf.sheet}, ${FORMAT_WORDS[pdf.format]}</a> (${size(pdf)})`;

/**
 * A built page with links to PDFs where it offered printing; the same again when it has them already. Pure.
 * @param folder of the PDFs, as the page addresses it; ends with a slash
 */
export function offerPdfs(html: string, pdfs: readonly Pdf[], folder: string): string {
  return html.replace(PLACE, (whole, start: string, of: string, _: string, end: string) => {
    const offered = SHEETS.filter((sheet) => of === 'lesson' || of === sheet).flatMap((sheet) =>
      FORMATS.flatMap((format) => pdfs.find((pdf) => pdf.sheet === sheet && pdf.format === format) ?? []),
    );
    if (offered.length === 0) return whole;
    return `${start}PDF: ${offered.map((pdf) => link(pdf, folder)).join(' · ')}.${end}`;
  });
}
