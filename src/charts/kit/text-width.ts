/**
 * Width of a run of text without a browser, so that labels can be placed at build time. Advance widths of Libre Franklin
 * Regular in thousandths of an em, read from the font file; other characters count as an average letter.
 */
const GROUPS: readonly (readonly [string, number])[] = [
  ["ijlI.,:;|!’‘'", 265],
  ['ftr()[]-·“”" ', 335],
  ['sczJ', 505],
  ['mwMW@—…', 860],
  ['ABCDEGHKNOPQRSTUVXYZ&', 660],
];
const AVERAGE = 560;
const WIDTHS = new Map(
  GROUPS.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)),
);

/** px; `weight` 600 and over adds the bold's extra width. Errs on the wide side by a few per cent. */
export function textWidth(text: string, size: number, weight = 400): number {
  let total = 0;
  for (const letter of text) total += WIDTHS.get(letter) ?? AVERAGE;
  return (total * size * (weight >= 600 ? 1.06 : 1)) / 1000;
}

/** Break text into lines no wider than `width` px; a single longer word keeps a line of its own. */
export function wrapText(text: string, width: number, size: number, weight = 400): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, weight) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
