import type { CheerioAPI } from 'cheerio';
import { FACES, faceRule } from '../files/embedded-fonts.ts';

/** Which elements of a page are set in a file's face; all others are in the sans of charts. */
const SET_IN: Readonly<Record<string, string>> = {
  'newsreader-text': '.chart-title',
  'newsreader-text-italic': '.t-said',
  'ibm-plex-mono': '.t-mono',
  'libre-franklin': '.chart',
  'libre-franklin-extended': '.chart',
};

/** Font faces with the letters that a page sets in each, and no others. */
export async function fontsOfPage($: CheerioAPI): Promise<string> {
  const rules = FACES.map(async (face) => {
    const text = $(SET_IN[face.file] ?? []).text();
    const letters = [...new Set(text)].sort().join('');
    const isNeeded = face.rare ? /[\u0100-\u017f]/.test(letters) : letters !== '';
    return isNeeded ? faceRule(letters, face) : '';
  });
  return (await Promise.all(rules)).join('');
}
