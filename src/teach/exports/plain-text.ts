/** What XML cannot hold and no format here needs: control characters but line ends, and two code points that are no characters. */
const UNWRITABLE = /[^\P{Cc}\n]|[\uFFFE\uFFFF]/gu;

/**
 * A text as every export can carry it: whole characters only, no control characters, one space where there were several, line ends as
 * `\n`. Pure.
 */
export const plainText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[ \t\v\f]+/g, ' ')
    .replace(UNWRITABLE, '')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();

/** The same on one line, as titles and comments need it. Pure. */
export const oneLine = (text: string): string => plainText(text).replaceAll('\n', ' ');
