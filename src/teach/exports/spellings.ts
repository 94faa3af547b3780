import { plainText } from './plain-text.ts';

const withoutAccents = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/**
 * All that is to be accepted for a short answer: what the quiz itself lets pass – any accents or none, a full stop or none – written
 * out, for an LMS compares letter by letter. It leaves capitals aside by itself. Pure.
 */
export function spellings(accept: readonly string[]): string[] {
  const asked = accept.map(plainText);
  const all = [...asked, ...asked.map(withoutAccents)];
  const found = new Map<string, string>();
  for (const text of [...all, ...all.filter((each) => !each.endsWith('.')).map((each) => `${each}.`)])
    if (!found.has(text.toLowerCase())) found.set(text.toLowerCase(), text);
  return [...found.values()];
}
