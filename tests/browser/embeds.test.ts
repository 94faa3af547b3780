/** A chart alone in someone else's page: frames are any width, and nobody beside the chart says what it leaves out. */
import { expect, test } from './browser-test.ts';
import { openAwake, sideways } from './chart-page.ts';
import { CHARTS, UNLIKE_CHARTS } from './pages.ts';

/** px */
const WIDTHS = [280, 320, 600, 900];

/** The map is wider than a Firefox of 280 px: to be looked into, and then asked of too. */
const ASKED_OF_BOTH = UNLIKE_CHARTS.filter((id) => id !== 'target-map');

for (const id of CHARTS)
  test.describe(`/embed/${id}/`, { tag: ASKED_OF_BOTH.includes(id) ? [] : '@only-chromium' }, () => {
    test('it is inside its frame at every width, and says nothing in the console', async ({ page }) => {
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      const wide: number[] = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 700 });
        await openAwake(page, `/embed/${id}/`);
        if ((await sideways(page)) > 0) wide.push(width);
      }
      expect({ wide, complaints }).toEqual({ wide: [], complaints: [] });
    });

    test('its hidden summary follows its filters, as on the chart’s page', async ({ page }) => {
      const summary = page.locator('.chart-summary');
      await openAwake(page, `/embed/${id}/`);
      const told = (await summary.textContent())?.trim() ?? '';
      expect(told).toMatch(/\w{3}/);
      const filters = page.locator('.chart-body .controls');
      const [select, button] = [filters.locator('select').first(), filters.locator('[aria-pressed="false"]')];
      if ((await select.count()) > 0) await select.selectOption({ index: 1 });
      else if ((await button.count()) > 0) await button.last().click();
      else return;
      await expect(summary).not.toHaveText(told);
      await expect(page).toHaveURL(/\?/);
      const left = (await summary.textContent()) ?? '';
      await openAwake(page, `/charts/${id}/${new URL(page.url()).search}`);
      await expect(summary).toHaveText(left);
    });
  });
