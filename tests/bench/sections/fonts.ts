import type { Browser } from '@playwright/test';
import { PHONE, withSite } from '../browser.ts';
import { kB, type Figure } from '../figure.ts';
import { addressOf, builtKinds, heaviestOf } from '../page-kinds.ts';

/** Bytes of font files that the browser asks for before any scroll. A font in the page’s own text (`data:`) is no request. */
async function fontsOnFirstView(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: PHONE });
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.url().startsWith('http') && response.request().resourceType() === 'font')
      sizes.push(response.body().then(({ length }) => length));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const bytes = await Promise.all(sizes);
  await page.close();
  return bytes.reduce((sum, each) => sum + each, 0);
}

/** Fonts of the first view of each kind of page, on a phone. */
export const run = (): Promise<Figure[]> =>
  withSite(async (browser, origin) => {
    const figures: Figure[] = [];
    for (const kind of builtKinds()) {
      const bytes = await fontsOnFirstView(browser, origin + addressOf(heaviestOf(kind)));
      figures.push({
        what: `${kind.name}: fonts on first view, phone`,
        value: kB(bytes),
        unit: 'kB',
        limit: kind.fonts,
      });
    }
    return figures;
  });
