import type { Page } from './browser-test.ts';

/**
 * What a page put on the clipboard, as another page sees it: the site's own pages are not allowed to read it.
 * @param read run in that other page
 */
export async function fromClipboard<Found>(page: Page, read: () => Promise<Found>): Promise<Found> {
  const other = await page.context().newPage();
  await other.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>other</title>' }),
  );
  await other.goto(new URL('/clipboard', page.url()).href);
  await other.bringToFront();
  const found = await other.evaluate(read);
  await other.close();
  await page.bringToFront();
  return found;
}

/** The same, of plain words. */
export const textFromClipboard = (page: Page): Promise<string> =>
  fromClipboard(page, () => navigator.clipboard.readText());
