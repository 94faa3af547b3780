/** The mark of a corrected chart, and the feeds of corrections. */
import { findings } from './axe.ts';
import { expect, test, type Page } from './browser-test.ts';
import { sideways } from './chart-page.ts';
import { CHARTS } from './pages.ts';

/** px: what `frameHeight` adds for the mark. */
const ROOM = 32;
const [ID = ''] = CHARTS;

/** The mark as CorrectionMark.astro writes it, with the longest words its line can have: the site has no reason yet to show one. */
async function openMarked(page: Page): Promise<void> {
  await page.goto(`/embed/${ID}/`);
  await page.locator('.chart-head').evaluate((head) => {
    head.insertAdjacentHTML(
      'afterend',
      `<details class="corrected"><summary>Corrected 30 September 2026 (12 notes)</summary><section><p><strong>30 September 2026 · correction: A month
      too many</strong></p><p>It said “11 months”. It says about 10 months.</p><p><a class="at"
      href="https://fortymillion.example/about/#a">fortymillion.example/about/#2026-09-30-a-month-too-many-in-the-delay</a></p></section></details>`,
    );
  });
  await page.evaluate(() => document.fonts.ready);
}
const heightOfPage = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.getBoundingClientRect().height);

test('closed, it takes one line, for which a frame has room', async ({ page }) => {
  for (const width of [280, 360, 600, 900]) {
    await page.setViewportSize({ width, height: 700 });
    await openMarked(page);
    const marked = await heightOfPage(page);
    expect((await page.locator('.corrected > summary').boundingBox())?.height).toBeGreaterThanOrEqual(24);
    await page.locator('.corrected').evaluate((mark) => {
      mark.remove();
    });
    const grown = marked - (await heightOfPage(page));
    expect(grown, String(width)).toBeGreaterThan(20);
    expect(grown, String(width)).toBeLessThanOrEqual(ROOM);
  }
});

test('it opens from the keyboard, inside its frame', async ({ page }) => {
  await page.setViewportSize({ width: 280, height: 700 });
  await openMarked(page);
  const said = page.locator('.corrected section');
  await expect(said).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(page.locator('.corrected > summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said).toBeVisible();
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await page.keyboard.press('Enter');
  await expect(said).toBeHidden();
});

test('it is printed open', { tag: '@only-chromium' }, async ({ page }) => {
  await openMarked(page);
  const said = page.locator('.corrected section');
  await expect(said).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(said).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(
    `axe finds nothing wrong with it opened, ${colorScheme}`,
    { tag: '@only-chromium' },
    async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openMarked(page);
      await page.locator('.corrected > summary').click();
      expect(await findings(page)).toEqual([]);
    },
  );

test('every feed is XML, as a strict reader takes it', { tag: '@only-chromium' }, async ({ page }) => {
  await page.goto('/charts/');
  const feeds = ['/corrections.xml', ...CHARTS.map((id) => `/charts/${id}/corrections.xml`)];
  const roots = await page.evaluate(async (addresses) => {
    const texts = await Promise.all(addresses.map(async (address) => (await fetch(address)).text()));
    return texts.map(
      (text) => new DOMParser().parseFromString(text, 'application/xml').documentElement.nodeName,
    );
  }, feeds);
  expect(roots).toEqual(feeds.map(() => 'feed'));
});
