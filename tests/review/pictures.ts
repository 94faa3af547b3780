import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';

/** No browser makes a picture of any height; a long page is several. Px. */
const HIGHEST = 6000;

/**
 * Pictures of the whole page as it stands, from top to bottom.
 * @param name of the files, without ending
 * @returns their paths in the folder
 */
export async function screenPictures(
  page: Page,
  session: CDPSession,
  folder: string,
  name: string,
): Promise<string[]> {
  const { width, height } = await page.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  const files: string[] = [];
  for (let y = 0; y < height; y += HIGHEST) {
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'webp',
      quality: 70,
      optimizeForSpeed: true,
      captureBeyondViewport: true,
      clip: { x: 0, y, width, height: Math.min(HIGHEST, height - y), scale: 1 },
    });
    const file = `${name}${y > 0 ? `-${String(y / HIGHEST + 1)}` : ''}.webp`;
    writeFileSync(join(folder, file), Buffer.from(data, 'base64'));
    files.push(file);
  }
  return files;
}

/**
 * The sheets of a PDF as pictures.
 * @param pdftoppm path of poppler’s program
 * @param pdf its path in the folder
 * @returns their paths in the folder
 * @throws Error when there are none
 */
export function paperPictures(pdftoppm: string, folder: string, pdf: string): string[] {
  const stem = pdf.replace(/\.pdf$/, '');
  const { stderr } = spawnSync(pdftoppm, ['-r', '50', '-jpeg', join(folder, pdf), join(folder, stem)], {
    encoding: 'utf8',
  });
  const pictures = readdirSync(join(folder, dirname(pdf)))
    .filter((file) => file.startsWith(`${basename(stem)}-`) && file.endsWith('.jpg'))
    .sort()
    .map((file) => join(dirname(pdf), file));
  if (pictures.length === 0) throw new Error(`print: no pictures of ${pdf}: ${stderr.trim()}`);
  return pictures;
}
