import { expect, test, type Page } from './browser-test.ts';
import { PAGES } from './pages.ts';

/** Pages on which charts are: the story, and each chart's own. */
const CHART_PAGES = PAGES.filter((page) => page === '/' || /^\/charts\/[\w-]+\/$/.test(page));

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
    const table = chart.locator('.chart-table');
    if ((await table.getAttribute('open')) === null) await table.locator('summary').click();
    await expect(table.locator('table')).toBeVisible();
    expect(await table.locator('tbody tr').count()).toBeGreaterThan(3);
  }
}

for (const address of CHART_PAGES)
  test.describe(address, () => {
    test('when the scripts of the charts do not come, drawings and tables stay', async ({ page }) => {
      const refused: string[] = [];
      await page.route(/\/_astro\/(Chart|[a-z-]+-timeline|target-map|timeline)\.[^/]*\.js$/, (route) => {
        refused.push(route.request().url());
        return route.abort();
      });
      await page.goto(address);
      await expectReadable(page);
      expect(refused.length).toBeGreaterThan(0);
    });

    test('when only their rows do not come, drawings and tables stay', async ({ page }) => {
      const refused: string[] = [];
      await page.route(/\/_astro\/(breach-timeline|target-map|timeline)\.[^/]*\.js$/, (route) => {
        refused.push(route.request().url());
        return route.abort();
      });
      await page.goto(address);
      await expectReadable(page);
      expect(refused.length).toBeGreaterThan(0);
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
