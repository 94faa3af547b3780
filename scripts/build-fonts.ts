/**
 * Cut the three typefaces to the characters and weights the site uses, into src/styles/fonts/.
 * Run again (`node scripts/build-fonts.ts`) after changing the lists below; the results are committed, so a build needs no
 * font tools. Sources are the @fontsource packages (SIL Open Font Licence 1.1).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const OUT = new URL('../src/styles/fonts/', import.meta.url);

const ASCII = Array.from({ length: 0x5f }, (_, index) => String.fromCharCode(0x20 + index)).join('');
/** Names in the data, British typography, and the signs that charts use. */
const LATIN = `${ASCII}£€©·×÷–—‘’“”…•†‡§°½¼¾±←→↑↓−àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿÀÁÂÄÅÆÇÈÉÊËÍÎÏÑÓÔÖØÚÛÜßœŒ`;
/** Macrons and the Central European letters of people and places; a separate small file, loaded only where one is used. */
const EXTENDED = 'āēīōūĀĒĪŌŪăąćčďđęěğıłńňőřśšşťůűźżžĂĄĆČĎĐĘĚĞİŁŃŇŐŘŚŠŞŤŮŰŹŻŽ';
const DISPLAY = `${ASCII}£·–—‘’“”…`;
const MONO = `${ASCII}·–’`;

type Axes = Parameters<typeof subsetFont>[2] extends infer Options
  ? Options extends { variationAxes?: infer Value }
    ? Value
    : never
  : never;

async function cut(from: string, to: string, letters: string, axes?: Axes): Promise<void> {
  const font = readFileSync(require.resolve(from));
  const options = { targetFormat: 'woff2' as const, ...(axes ? { variationAxes: axes } : {}) };
  const result = await subsetFont(font, letters, options);
  writeFileSync(new URL(to, OUT), result);
  console.log(`${to.padEnd(32)} ${(result.length / 1000).toFixed(1)} kB`);
}

const newsreader = '@fontsource-variable/newsreader/files/newsreader';
const franklin = '@fontsource-variable/libre-franklin/files/libre-franklin';
// Newsreader's text and display cuts: one size of its optical axis each, so that two small files replace one of 130 kB.
const text = { opsz: 16, wght: { min: 400, max: 700 } };

await cut(`${newsreader}-latin-opsz-normal.woff2`, 'newsreader-text.woff2', LATIN, text);
await cut(`${newsreader}-latin-opsz-italic.woff2`, 'newsreader-text-italic.woff2', LATIN, text);
await cut(`${newsreader}-latin-ext-opsz-normal.woff2`, 'newsreader-text-extended.woff2', EXTENDED, text);
await cut(`${newsreader}-latin-opsz-normal.woff2`, 'newsreader-display.woff2', DISPLAY, {
  opsz: 60,
  wght: 500,
});
await cut(`${franklin}-latin-wght-normal.woff2`, 'libre-franklin.woff2', LATIN, {
  wght: { min: 400, max: 700 },
});
await cut(`${franklin}-latin-ext-wght-normal.woff2`, 'libre-franklin-extended.woff2', EXTENDED, {
  wght: { min: 400, max: 700 },
});
await cut(
  '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2',
  'ibm-plex-mono.woff2',
  MONO,
);

// A browser writes a variable font into a PDF as a drawing for each letter, several times as heavy and coarser to the eye: paper has its weights cut out.
for (const [from, to, wght] of [
  [`${franklin}-latin-wght-normal`, 'libre-franklin-regular', 400],
  [`${franklin}-latin-wght-normal`, 'libre-franklin-semibold', 600],
  [`${newsreader}-latin-opsz-normal`, 'newsreader-regular', 400],
  [`${newsreader}-latin-opsz-normal`, 'newsreader-bold', 700],
  [`${newsreader}-latin-opsz-italic`, 'newsreader-italic', 400],
] as const)
  await cut(
    `${from}.woff2`,
    `${to}.woff2`,
    LATIN,
    to.startsWith('newsreader') ? { opsz: 16, wght } : { wght },
  );
