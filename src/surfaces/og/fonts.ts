import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const FOLDER = join(process.cwd(), 'src', 'styles', 'fonts');
const LETTERS =
  Array.from({ length: 0x17f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('') + '–—‘’“”…';

let files: Promise<string[]> | undefined;

/** The site's own fonts as TrueType files, which the picture maker can read; made once a build in a temporary folder. */
export function pictureFonts(): Promise<string[]> {
  files ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), 'picture-fonts-'));
    return Promise.all(
      ['newsreader-display', 'libre-franklin'].map(async (name) => {
        const font = await subsetFont(readFileSync(join(FOLDER, `${name}.woff2`)), LETTERS, {
          targetFormat: 'truetype',
        });
        const file = join(folder, `${name}.ttf`);
        writeFileSync(file, font);
        return file;
      }),
    );
  })();
  return files;
}
