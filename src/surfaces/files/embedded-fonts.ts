import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const FOLDER = join(process.cwd(), 'src', 'styles', 'fonts');
/** Fonts a picture may use; rare letters have a file of their own. */
const FAMILIES = [
  { family: 'Newsreader', file: 'newsreader-text', weight: '400 700', rare: false },
  { family: 'Libre Franklin', file: 'libre-franklin', weight: '400 700', rare: false },
  { family: 'Libre Franklin', file: 'libre-franklin-extended', weight: '400 700', rare: true },
  { family: 'IBM Plex Mono', file: 'ibm-plex-mono', weight: '400', rare: false },
] as const;
const RARE = 'U+0100-017F';

/**
 * Font faces with the letters of a picture and no others, so that it looks the same where the fonts are not installed.
 * @param body the picture's markup: only fonts that it names are put in
 */
export async function embeddedFonts(body: string): Promise<string> {
  const letters = [...new Set(body.replace(/<[^>]*>/g, '').replace('&amp;', '&'))].sort().join('');
  const used = FAMILIES.filter(
    ({ family, rare }) => body.includes(`"${family},`) && (!rare || /[\u0100-\u017f]/.test(letters)),
  );
  const faces = used.map(async ({ family, file, weight, rare }) => {
    const font = await subsetFont(readFileSync(join(FOLDER, `${file}.woff2`)), letters, {
      targetFormat: 'woff2',
    });
    const range = rare ? `unicode-range:${RARE};` : '';
    return `@font-face{font-family:'${family}';font-weight:${weight};${range}src:url(data:font/woff2;base64,${Buffer.from(font).toString('base64')}) format('woff2')}`;
  });
  return (await Promise.all(faces)).join('');
}
