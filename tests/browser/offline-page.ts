/** What the tests of reading without a network have in common: a site of their own, whose network can be cut. */
import { readFileSync } from 'node:fs';
import { expect, test as plain, type Page } from './browser-test.ts';
import { CutSite } from './cut-site.ts';

export const test = plain.extend<{ site: CutSite }, object>({
  keeps: true,
  // What a service worker has put by is not taken back between tests that share a tab.
  reuseContext: [
    async ({}, use) => {
      await use(false);
    },
    { scope: 'worker' },
  ],
  site: async ({}, use) => {
    const site = new CutSite();
    await site.start();
    await use(site);
    await site.cut();
  },
});

/** What a build says is kept with a page. */
export const keptWith = (way: string): readonly string[] =>
  (
    JSON.parse(readFileSync('dist/offline/keeping.json', 'utf8')) as Record<
      string,
      { with: readonly string[] }
    >
  )[way]?.with ?? [];

/** Addresses that are kept, whole. */
export const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const all = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return all.flat().map(({ url }) => url);
  });

/** Read a page and wait until it and all that is kept with it is kept. */
export async function read(page: Page, site: CutSite, way: string): Promise<void> {
  await page.goto(site.home + way);
  await page.evaluate(() => {
    scrollBy({ top: 200, behavior: 'instant' });
    scrollTo({ top: 0, behavior: 'instant' });
  });
  const whole = [way, ...keptWith(way)].map((each) => site.home + each);
  await expect
    .poll(
      async () => {
        const now = new Set(await kept(page));
        return whole.filter((each) => !now.has(each));
      },
      // One thing is kept after another, however slow the machine is.
      { timeout: 100_000 },
    )
    .toEqual([]);
}

export const note = (page: Page) => page.locator('.saved-copy');

/** Today in UTC, as the house words it. */
export const today = (): string =>
  new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date());

export const fileText = (path: string): string => readFileSync(`dist/${path}`, 'utf8');
