/** What is printed of a lesson. */
export const SHEETS = ['worksheet', 'answers'] as const;
export type Sheet = (typeof SHEETS)[number];

/** Sizes of paper, as printers and the browser call them. */
export const FORMATS = ['A4', 'Letter'] as const;
export type Format = (typeof FORMATS)[number];

/** A PDF’s name in a lesson’s folder of files: `how-sure.pdf`, `how-sure-answers-letter.pdf`. */
export const pdfName = (lesson: string, sheet: Sheet, format: Format): string =>
  `${lesson}${sheet === 'answers' ? '-answers' : ''}${format === 'Letter' ? '-letter' : ''}.pdf`;
