import type { Sheet } from './read-pdf.ts';

/** Millimetres below a heading that something must still stand on its page: two lines of text. */
const BELOW_HEADING = 8;
/** Part of a page's height that has to be used; where less is, the page is nearly empty. */
const LEAST_USED = 0.25;
/** Where on a page its foot may stand, as a part of its height. */
const FOOT = 0.92;
/** Millimetres between the last line of a page and its foot. */
const ABOVE_FOOT = 1;
/** Millimetres of ruled lines that may stand over the first words of a page before they are lines of a task on the page before. */
const FIRST_WORDS = 30;

/** What is wrong with one page by itself. */
function faultsOf({ number, height, words, headings, strokes }: Sheet): string[] {
  const page = `page ${String(number)}`;
  const foot = words.filter(({ part, top }) => part === undefined && top > height * FOOT);
  const said = words.filter(({ part }) => part !== undefined);
  const footTop = Math.min(height, ...foot.map(({ top }) => top));
  const lowest = Math.max(0, ...said.map(({ bottom }) => bottom), ...strokes.map(({ bottom }) => bottom));
  const first = Math.min(height, ...said.map(({ top }) => top));
  return [
    ...headings
      .filter(({ bottom }) => lowest - bottom < BELOW_HEADING)
      .map(({ text }) => `${page}: the heading “${text}” is last`),
    ...(lowest < height * LEAST_USED ? [`${page}: nearly empty`] : []),
    ...(first > FIRST_WORDS ? [`${page}: begins without words`] : []),
    ...(lowest > footTop - ABOVE_FOOT ? [`${page}: runs into its foot`] : []),
    ...(foot.length === 0 ? [`${page}: has no foot`] : []),
  ];
}

const counted = (texts: readonly string[], text: string): number =>
  texts.filter((each) => each === text).length;

/**
 * What is wrong with the layout of a PDF: headings left alone, pictures cut, empty pages, things that run into each other. Pure.
 * @param pictures what each picture of the page shows that was printed: one that is cut is on two sheets
 */
export function layoutFaults(sheets: readonly Sheet[], pictures: readonly string[]): string[] {
  const found = sheets.flatMap((sheet) => sheet.pictures);
  const wrong = [...new Set([...pictures, ...found])].filter(
    (each) => counted(found, each) !== counted(pictures, each),
  );
  return [
    ...sheets.flatMap(faultsOf),
    ...wrong.map(
      (each) =>
        `“${each}”: ${String(counted(pictures, each))} on the page, ${String(counted(found, each))} on paper`,
    ),
  ];
}
