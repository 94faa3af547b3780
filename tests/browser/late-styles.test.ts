/** Styles of live charts: they come with the first chart that wakes, and a chart waits for them (src/site/page-styles). */
import { expect, test, type Page } from './browser-test.ts';
import { figure, openAwake, touch } from './chart-page.ts';
import { holdBack, ISLANDS, nameOf } from './chart-scripts.ts';

const LATER = /\/_astro\/later\.[0-9a-f]+\.css$/;
const CHART = 'breach-timeline';

/** Addresses of the sheets that the page has asked for, as they are asked for. */
function asked(page: Page): string[] {
  const sheets: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.css')) sheets.push(request.url());
  });
  return sheets;
}

test('the story asks for them when a chart is near, and once', async ({ page }) => {
  const sheets = asked(page);
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(sheets).toEqual([]);
  await openAwake(page, '/');
  expect(sheets.filter((sheet) => LATER.test(sheet))).toHaveLength(1);
});

for (const place of ['charts', 'embed'])
  test.describe(`in /${place}/`, () => {
    const address = `/${place}/${CHART}/`;

    test('a chart that wakes has them before it is drawn', async ({ page }) => {
      const sheets = asked(page);
      await openAwake(page, address);
      expect(sheets.filter((sheet) => LATER.test(sheet))).toHaveLength(1);
      const word = figure(page, CHART).locator('.drawing svg .halo').first();
      await expect(word).toHaveCSS('paint-order', /^stroke/);
    });

    test('when they do not come, the still drawing stays, and nothing fails', async ({ page }) => {
      const failures: string[] = [];
      page.on('pageerror', (error) => failures.push(error.message));
      await page.route(LATER, (route) => route.abort());
      const refused = page.waitForEvent('requestfailed', (request) => LATER.test(request.url()));
      await page.goto(address);
      await figure(page, CHART).locator('.chart-body').scrollIntoViewIfNeeded();
      await touch(figure(page, CHART));
      await refused;
      await expect(figure(page, CHART).locator('.drawing:visible')).toHaveCount(1);
      await expect(figure(page, CHART).locator('.live svg')).toHaveCount(0);
      expect(failures).toEqual([]);
    });
  });

test('while they are on their way the still drawing stays; with them the chart is live', async ({ page }) => {
  const letThrough = await holdBack(page, ({ href }) => LATER.test(href));
  const island = page.waitForResponse((response) => ISLANDS.has(nameOf(new URL(response.url()).pathname)));
  await page.goto(`/charts/${CHART}/`, { waitUntil: 'domcontentloaded' });
  await figure(page, CHART).locator('.chart-body').scrollIntoViewIfNeeded();
  await (await island).finished();
  await expect(page.locator('link[rel="stylesheet"]:not([disabled])')).toHaveCount(1);
  await expect(figure(page, CHART).locator('.drawings .drawing:visible')).toHaveCount(1);
  await expect(figure(page, CHART).locator('.live svg')).toHaveCount(0);
  letThrough();
  await expect(figure(page, CHART).locator('.drawings')).toHaveCount(0);
  await expect(figure(page, CHART).locator('.live svg').first()).toBeVisible();
});

test('in a frame they can be asked for again', async ({ page }) => {
  const address = `/embed/${CHART}/`;
  await page.route(LATER, (route) => route.abort());
  const refused = page.waitForEvent('requestfailed', (request) => LATER.test(request.url()));
  await page.goto(address);
  await touch(figure(page, CHART));
  await refused;
  await page.unrouteAll();
  await expect(async () => {
    await touch(figure(page, CHART));
    await expect(figure(page, CHART).locator('.drawings')).toHaveCount(0, { timeout: 1000 });
  }).toPass();
});
