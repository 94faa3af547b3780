/** Words that are in nearly everything, and tell nothing apart. */
const COMMON = new Set(
  'a am an and are as at be but by for from had has have in into is it its me my of on our or that the their they this to was were which with'.split(
    ' ',
  ),
);

/** American spellings of what the site writes in British. */
const BRITISH: Readonly<Record<string, string>> = {
  defense: 'defence',
  license: 'licence',
  center: 'centre',
  program: 'programme',
  color: 'colour',
  behavior: 'behaviour',
  labor: 'labour',
};

/** A number with commas between its thousands is one word, and so is the sign of a currency. */
export const WORD = /\d{1,3}(?:,\d{3})+(?!\d)|[\p{L}\p{N}]+|[£$€]/gu;

/** Words of a text as they stand, and where. */
export const wordsIn = (text: string): readonly { readonly word: string; readonly at: number }[] =>
  Array.from(text.matchAll(WORD), (match) => ({ word: match[0], at: match.index }));

export const tokens = (text: string): string[] => wordsIn(text).map(({ word }) => word);

/** Without accents and capitals, in British spelling: both what is looked for and what is looked through. */
export function fold(word: string): string {
  const plain = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\d),/g, '');
  return (
    BRITISH[plain] ??
    plain
      .replace(/(?<=[a-z]{3})iz(?=(e|es|ed|ing|er|ers|ation|ations)$)/, 'is')
      .replace(/(?<=[a-z]{3})yz(?=(e|es|ed|ing|er|ers)$)/, 'ys')
  );
}

/** What a word of a question is looked for as; nothing for one that tells nothing apart. */
export function questionTerm(word: string): string | null {
  const folded = fold(word);
  return COMMON.has(folded) || /^[a-z]$/.test(folded) ? null : folded;
}

/** All that a word of a text is found by: “APT31” is found by “apt31”, “apt” and “31”. */
export function textTerms(word: string): string[] {
  const folded = questionTerm(word);
  if (folded === null) return [];
  const [, letters, digits] = /^([a-z]+)(\d+)$/.exec(folded) ?? [];
  return letters === undefined || digits === undefined ? [folded] : [folded, letters, digits];
}
