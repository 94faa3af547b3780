import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import subsetFont from 'subset-font';

const FOLDER = join(process.cwd(), 'src', 'styles', 'fonts');
export interface Face {
  readonly family: string;
  readonly file: string;
  readonly weight: string;
  /** Said by the elements that need this face, beside their family. */
  readonly style?: 'italic';
  /** A file of rare letters. */
  readonly rare?: true;
}
/** Fonts a picture, or a page that asks for nothing, may use. */
export const FACES: readonly Face[] = [
  { family: 'Newsreader', file: 'newsreader-text', weight: '400 700' },
  { family: 'Newsreader', file: 'newsreader-text-italic', weight: '400 700', style: 'italic' },
  { family: 'Libre Franklin', file: 'libre-franklin', weight: '400 700' },
  { family: 'Libre Franklin', file: 'libre-franklin-extended', weight: '400 700', rare: true },
  { family: 'IBM Plex Mono', file: 'ibm-plex-mono', weight: '400' },
];
const RARE = 'U+0100-017F';

/** Whether a picture has need of a face. */
const needs = (body: string, letters: string, { family, style, rare }: Face): boolean =>
  body.includes(`"${family},`) &&
  (!style || body.includes(`font-style="${style}"`)) &&
  (!rare || /[\u0100-\u017f]/.test(letters));

/** A font face with some letters and no others, its file in the rule itself. */
export async function faceRule(
  letters: string,
  { family, file, weight, style, rare }: Face,
): Promise<string> {
  const font = await subsetFont(readFileSync(join(FOLDER, `${file}.woff2`)), letters, {
    targetFormat: 'woff2',
  });
  const more = `${style ? `font-style:${style};` : ''}${rare ? `unicode-range:${RARE};` : ''}`;
  return `@font-face{font-family:'${family}';font-weight:${weight};${more}src:url(data:font/woff2;base64,${Buffer.from(font).toString('base64')}) format('woff2')}`;
}

/**
 * Font faces with the letters of a picture and no others, so that it looks the same where the fonts are not installed.
 * @param body the picture's markup: only fonts that it names are put in
 */
export async function embeddedFonts(body: string): Promise<string> {
  const letters = [...new Set(load(body, { xml: true }).text())].sort().join('');
  const used = FACES.filter((face) => needs(body, letters, face));
  return (await Promise.all(used.map((face) => faceRule(letters, face)))).join('');
}
