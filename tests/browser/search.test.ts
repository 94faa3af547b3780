/** The page of the search: asked by hand, by address and by key, and left without what it needs. */
import { findings } from './axe.ts';
import { expect, test, type Locator, type Page } from './browser-test.ts';
import { sideways } from './chart-page.ts';

const field = (page: Page): Locator => page.getByRole('searchbox');
const results = (page: Page): Locator => page.locator('.search-results > li');
const said = (page: Page): Locator => page.locator('[data-said]');
const everything = (page: Page): Locator => page.locator('[data-all]');
const DOCUMENTS = /\/search\/documents-\w+\.json$/;

test('answers as one types, with marks, the kind, who stands behind it and who says it', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('apt 31');
  await expect(results(page).first().locator('a')).toHaveText('APT31');
  await expect(everything(page)).toBeHidden();
  await expect(results(page).first().locator('mark').first()).toHaveText('APT31');
  const claim = results(page)
    .filter({ has: page.locator('.search-kind', { hasText: 'Claim' }) })
    .first();
  await expect(claim.locator('.search-facts')).toHaveText(/^Claim\s+\S+ · .+/);
  await expect(claim.locator('.glyph')).toHaveCount(1);
  // The count is said once, when nothing was typed for a while, and the address tells the question.
  await expect(page.getByRole('status')).toHaveText(/^\d+ results for “apt 31”\.$/);
  await expect(page).toHaveURL(/\/search\/\?q=apt\+31$/);
});

test('folds the list of everything kind by kind, but the one that the address asks for', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/search/');
  const kinds = await page.locator('.search-jumps a').count();
  expect(kinds).toBeGreaterThan(6);
  await expect(page.locator('[data-all] summary')).toHaveCount(kinds);
  await expect(page.locator('.search-list a').filter({ visible: true })).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2000);
  await page.locator('summary', { hasText: 'Charts' }).click();
  await expect(page.locator('.search-list a').filter({ visible: true })).toHaveCount(
    await page.locator('details[open] .search-list a').count(),
  );
  await page.goto('/search/#all-word');
  await page.reload();
  await expect(page.locator('.search-list a', { hasText: /^Dwell time$/ })).toBeVisible();
});

test('says what it looked for when that is not what was typed', async ({ page }) => {
  await page.goto('/search/?q=electroal+comission');
  await expect(said(page)).toHaveText(
    /^Showing \d+ results for “electoral commission”\. Nothing has “electroal comission”\.$/,
  );
});

test('loads what can be found when it is first wanted, once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (DOCUMENTS.test(request.url())) asked.push(request.url());
  });
  await page.goto('/search/');
  await page.waitForTimeout(300);
  expect(asked).toEqual([]);
  await field(page).focus();
  await expect.poll(() => asked.length).toBe(1);
  await field(page).fill('register');
  await expect(results(page).first()).toBeVisible();
  await field(page).fill('registers');
  await expect(said(page)).toContainText('“registers”');
  expect(asked).toHaveLength(1);
});

test('goes by keys: to the field, through results and back, and to what was found', async ({ page }) => {
  await page.goto('/search/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('dwell/time');
  await expect(field(page)).toHaveValue('dwell/time');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(0).locator('a')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1).locator('a')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(results(page)).toHaveCount(0);
  await expect(everything(page)).toBeVisible();
  await page.keyboard.type('dwell time');
  await expect(results(page).first().locator('a')).toHaveText('Dwell time');
  await page.keyboard.press('Enter');
  await expect(results(page).first().locator('a')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/glossary\/#dwell-time$/);
});

test('leaves the key alone where it is not wanted', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('checkbox').uncheck();
  await page.keyboard.press('/');
  await expect(field(page)).not.toBeFocused();
});

test('shows one kind, counts all, and goes back to the question before', async ({ page }) => {
  await page.goto('/search/?q=march+2024&kind=event');
  await expect(said(page)).toHaveText(/among events\.$/);
  await expect(page.getByRole('radio', { name: /^Events/ })).toBeChecked();
  const kinds = await page.locator('.search-kind').allTextContents();
  expect(new Set(kinds)).toEqual(new Set(['Event']));
  await page.getByRole('radio', { name: /^Claims/ }).check();
  await expect(page).toHaveURL(/q=march\+2024&kind=claim$/);
  await expect(said(page)).toHaveText(/among claims\.$/);
  const shown = await results(page).count();
  await page.getByRole('button', { name: 'Show more' }).click();
  expect(await results(page).count()).toBeGreaterThan(shown);
  await expect(results(page).nth(shown).locator('a')).toBeFocused();
  await page.goBack();
  await expect(said(page)).toHaveText(/among events\.$/);
  await expect(page.getByRole('radio', { name: /^Events/ })).toBeChecked();
});

test('writes what an address says only as text, and ignores a kind that there is not', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> apt31')}&kind=%3Cb%3E`);
  await expect(said(page)).toContainText('“<img src=x onerror=alert(1)> apt31”');
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(page.getByRole('radio', { name: /^Everything/ })).toBeChecked();
});

test('says when nothing is found, what to try, and shows the list', async ({ page }) => {
  await page.goto('/search/?q=zzzqq');
  await expect(said(page)).toHaveText(/^Nothing found for “zzzqq”\. Try fewer words/);
  await expect(everything(page)).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/^Nothing found/);
});

test('says when it could not be loaded, leaves the list, and tries again', async ({ page }) => {
  await page.route(DOCUMENTS, (route) => route.fulfill({ status: 500 }));
  await page.goto('/search/?q=apt31');
  await expect(said(page)).toHaveText(/^The search could not be loaded\./);
  await expect(everything(page)).toBeVisible();
  await page.unroute(DOCUMENTS);
  await field(page).fill('apt31');
  await expect(results(page).first()).toBeVisible();
});

test('prints the list of everything unfolded', { tag: '@only-chromium' }, async ({ page }) => {
  await page.goto('/search/');
  await expect(page.locator('.search-list').first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.search-list').first()).toBeVisible();
});

test('prints what was found', { tag: '@only-chromium' }, async ({ page }) => {
  await page.goto('/search/?q=reprimand');
  await expect(results(page).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(results(page).first()).toBeVisible();
  await expect(said(page)).toBeVisible();
  await expect(field(page)).toBeHidden();
});

test('is asked from the page of a wrong address', async ({ page }) => {
  await page.goto('/no-such-page/');
  await field(page).fill('reprimand');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=reprimand$/);
  await expect(results(page).first().locator('a')).toHaveText('Reprimand');
});

test('with results, axe finds nothing, and nothing is wider than a phone', async ({ page, browserName }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/search/?q=parliamentary+accounts');
  await expect(results(page).first()).toBeVisible();
  expect(await findings(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
  if (browserName !== 'chromium') return;
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findings(page, 'colours')).toEqual([]);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a list, with no field that would do nothing', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await page.locator('.search-jumps').getByRole('link', { name: 'Glossary' }).click();
    await expect(page.locator('#all-word')).toBeInViewport();
    await page.locator('.search-list a', { hasText: /^Dwell time$/ }).click();
    await expect(page).toHaveURL(/\/glossary\/#dwell-time$/);
  });
});
