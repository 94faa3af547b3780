import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const FOLDER = join(process.cwd(), 'src', 'styles', 'fonts');
const range = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => String.fromCharCode(from + index)).join('');
/** Latin letters; dashes, quotes and arrows; signs of reckoning. A font gives those that it has. */
const LETTERS = range(0x20, 0x17f) + range(0x2010, 0x2027) + range(0x2190, 0x2194) + '€−≈≤≥';

/** A font of the site, and the weight to fix it at: the picture maker cannot vary one. */
type Cut = readonly [name: string, weight?: number];

function makeFonts(cuts: readonly Cut[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'picture-fonts-'));
  return Promise.all(
    cuts.map(async ([name, wght]) => {
      const font = await subsetFont(readFileSync(join(FOLDER, `${name}.woff2`)), LETTERS, {
        targetFormat: 'truetype',
        ...(wght ? { variationAxes: { wght } } : {}),
      });
      const file = join(folder, `${name}-${String(wght ?? 'whole')}.ttf`);
      writeFileSync(file, font);
      return file;
    }),
  );
}

let pageFiles: Promise<string[]> | undefined;
let drawingFiles: Promise<string[]> | undefined;

/** The site's own fonts as TrueType files, which the picture maker can read; made once a build in a temporary folder. */
export const pictureFonts = (): Promise<string[]> =>
  (pageFiles ??= makeFonts([['newsreader-display'], ['libre-franklin', 400], ['libre-franklin', 600]]));

/** The fonts of charts and their titles, in the weights that charts use. */
export const drawingFonts = (): Promise<string[]> =>
  (drawingFiles ??= makeFonts([
    ['newsreader-text', 600],
    ['newsreader-text-italic', 400],
    ['libre-franklin', 400],
    ['libre-franklin', 600],
    ['libre-franklin-extended', 400],
    ['ibm-plex-mono'],
  ]));

/** Families by the names that stand inside the cut files, which are those of the whole families' first members. */
const INSIDE: readonly (readonly [RegExp, string])[] = [
  [/font-family="Libre Franklin/g, 'font-family="Libre Franklin Thin'],
  [/font-family="Newsreader/g, 'font-family="Newsreader 16pt'],
];

/** A picture's markup for the picture maker, which finds a font only by the name inside its file. */
export const nameFonts = (svg: string): string =>
  INSIDE.reduce((text, [family, name]) => text.replace(family, name), svg);
