/** What assistive technology is told of each chart, whole, compared with what it was told before: see “Snapshots” in docs/architecture.md. */
import { expect, test } from './browser-test.ts';
import { figure, openAwake } from './chart-page.ts';
import { CHARTS } from './pages.ts';

test.describe('accessibility tree', { tag: '@only-chromium' }, () => {
  test.use({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });

  for (const id of CHARTS)
    test(id, async ({ page }) => {
      await openAwake(page, `/charts/${id}/`);
      // A table's first row speaks for the others: they are told in the same way, and what they say is looked at with the data.
      await page.locator('.chart-table tbody').evaluate((body: HTMLTableSectionElement) => {
        for (const row of [...body.rows].slice(1)) row.remove();
      });
      expect(await figure(page, id).ariaSnapshot()).toMatchSnapshot(`${id}.txt`);
    });
});
