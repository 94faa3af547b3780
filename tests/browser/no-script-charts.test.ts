import { expect, test, type Locator, type Page } from './browser-test.ts';
import { openAwake } from './chart-page.ts';
import { ISLANDS, ROWS, refuse } from './chart-scripts.ts';
import { CHARTS, isLikeOthers } from './pages.ts';

/** Pages on which charts are: the story, and each chart's own. */
const CHART_PAGES = ['/', ...CHARTS.map((id) => `/charts/${id}/`)];

/** Long tables are on the chart's own page only, and the story links to them; the others can be opened where they are. */
async function expectTable(chart: Locator): Promise<void> {
  const id = (await chart.getAttribute('data-chart')) ?? '';
  const link = chart.locator(`.chart-more a[href$="/charts/${id}/#table"]`);
  const table = chart.locator('.chart-table');
  if ((await table.count()) === 0) {
    await expect(link).toHaveText(/^\s*The same as a table, with sources \(\d+ rows\)\s*$/);
    return;
  }
  if ((await table.getAttribute('open')) === null) await table.locator('summary').click();
  await expect(table.locator('table')).toBeVisible();
  expect(await table.locator('tbody tr').count()).toBeGreaterThan(3);
}

/** Every chart on the page shows its drawing, says what it shows, and has its table. */
async function expectReadable(page: Page): Promise<void> {
  const charts = await page.locator('figure.chart').all();
  expect(charts.length).toBeGreaterThan(0);
  for (const chart of charts) {
    await chart.scrollIntoViewIfNeeded();
    const drawing = chart.locator('.drawing:visible');
    await expect(drawing).toHaveCount(1);
    await drawing.scrollIntoViewIfNeeded();
    await expect
      .poll(() =>
        drawing.evaluate((one) => {
          const { width, height } = one.getBoundingClientRect();
          const isDrawn =
            one instanceof HTMLImageElement
              ? one.complete && one.naturalWidth > 0
              : one.querySelector('svg .mark') !== null;
          return isDrawn && width > 250 && height > 150;
        }),
      )
      .toBe(true);
    await expect(chart.locator('.chart-summary')).toHaveText(/\w.{80,}/s);
    await expectTable(chart);
  }
}

for (const address of CHART_PAGES)
  test.describe(address, { tag: isLikeOthers(address) ? '@only-chromium' : [] }, () => {
    for (const [what, files] of [
      ['the scripts of the charts', ISLANDS],
      ['only their rows', ROWS],
    ] as const)
      test(`when ${what} do not come, drawings and tables stay`, async ({ page }) => {
        const asked = await refuse(page, files);
        await page.goto(address);
        await expectReadable(page);
        // Every chart asked for its own.
        const charts = await page.locator('figure.chart').count();
        await expect.poll(() => asked.size).toBeGreaterThanOrEqual(charts);
      });

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false });

      test('drawings and tables are there, and no control that does nothing', async ({ page }) => {
        await page.goto(address);
        await expectReadable(page);
        await expect(page.locator('.needs-js:visible')).toHaveCount(0);
      });
    });
  });

test('in the story a chart’s script and rows come only when it is near', async ({ page }) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(request.url().replace(/^.*\//, '')));
  const chartFiles = (): number => [...asked].filter((name) => ISLANDS.has(name) || ROWS.has(name)).length;
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(chartFiles()).toBe(0);
  await openAwake(page, '/');
  expect(chartFiles()).toBeGreaterThanOrEqual(2 * CHARTS.length);
});
