/** The mark of a corrected chart, the notices on pages, and the feeds of corrections. */
import { readFileSync } from 'node:fs';
import { findings } from './axe.ts';
import { expect, test, type Page } from './browser-test.ts';
import { sideways } from './chart-page.ts';
import { CHARTS, PAGES } from './pages.ts';

/** px: what `frameHeight` adds for the mark. */
const ROOM = 32;

const isNoticed = (page: string): boolean =>
  readFileSync(`dist${page}index.html`, 'utf8').includes('<details class="corrected"');
const [FRAME = ''] = PAGES.filter((page) => page.startsWith('/embed/') && isNoticed(page));
/** A lesson with one notice, which has both wordings in it; several are a list. */
const [LESSON = ''] = PAGES.filter(
  (page) =>
    /^\/teach\/[\w-]+\/$/.test(page) &&
    readFileSync(`dist${page}index.html`, 'utf8').includes('<p><b>What was unclear:</b>'),
);

/** A frame with its mark, which has the longest words its line can have. */
async function openMarked(page: Page): Promise<void> {
  await page.goto(FRAME);
  await page.locator('.corrected > summary').evaluate((summary) => {
    summary.textContent = 'Corrected 30 September 2026 (12 notes)';
  });
  await page.evaluate(() => document.fonts.ready);
}
const heightOfPage = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.getBoundingClientRect().height);

async function expectNothingWrong(page: Page, browserName: string): Promise<void> {
  expect(await findings(page)).toEqual([]);
  if (browserName !== 'chromium') return;
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findings(page, 'colours')).toEqual([]);
}

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

test('axe finds nothing wrong with it opened', async ({ page, browserName }) => {
  await openMarked(page);
  await page.locator('.corrected > summary').click();
  await expectNothingWrong(page, browserName);
});

test('every feed is XML, as a strict reader takes it', async ({ page }) => {
  const feeds = ['/corrections.xml', ...CHARTS.map((id) => `/charts/${id}/corrections.xml`)];
  const texts = await Promise.all(feeds.map(async (feed) => (await page.request.get(feed)).text()));
  // The site's own pages let no text become a document.
  await page.goto('about:blank');
  const roots = await page.evaluate(
    (all) =>
      all.map((text) => new DOMParser().parseFromString(text, 'application/xml').documentElement.nodeName),
    texts,
  );
  expect(roots).toEqual(feeds.map(() => 'feed'));
});

test('a notice on a page opens to both wordings, and fits a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(LESSON);
  const summary = page.locator('details.corrected > summary');
  const said = page.locator('details.corrected > p');
  await expect(said.first()).toBeHidden();
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(said.first()).toContainText('What was unclear:');
  await expect(said.nth(1)).toContainText('What this site says:');
  await expect(said.nth(1)).toBeVisible();
  for (const target of [summary, said.getByRole('link', { name: 'Why' })])
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
});

test('a notice on a page is printed open', { tag: '@only-chromium' }, async ({ page }) => {
  await page.goto(LESSON);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('details.corrected > p').nth(1)).toBeVisible();
});

test('a chapter’s notice leads to its entry, and so does its old place', async ({ page }) => {
  await page.goto('/');
  const link = page.locator('.chapter-head .corrected a').first();
  const id = (await link.getAttribute('href'))?.split('#')[1] ?? '';
  await link.click();
  await expect(page).toHaveURL(new RegExp(`/corrections/#${id}$`));
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  await page.goto(`/about/#${id}`);
  await page.locator(`[id="${id}"] a`).click();
  await expect(page).toHaveURL(new RegExp(`/corrections/#${id}$`));
});

test('axe finds nothing wrong with a page’s notice opened', async ({ page, browserName }) => {
  await page.goto(LESSON);
  await page.locator('details.corrected > summary').first().click();
  await expectNothingWrong(page, browserName);
});
