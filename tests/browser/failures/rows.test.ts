/** A chart's rows do not come, or are not what they should be; the map's shapes are among its rows. */
import { figure } from '../chart-page.ts';
import { corrupt, cut, empty, expect, missing, replaced, scriptOf, test } from './failing-site.ts';
import { expectLive, expectLost, expectReadable } from './sound.ts';

const FAILURES = { missing, cut, corrupt, empty, 'of another chart': replaced('export default {"cases":7}') };

/** Each way in which a chart takes its rows: most share one, the timeline and the map have their own. */
const CHARTS = {
  'attribution-lag': 'attribution-lag',
  'campaign-timeline': 'timeline',
  'target-map': 'target-map',
} as const;

for (const [id, rows] of Object.entries(CHARTS))
  for (const [how, answer] of Object.entries(FAILURES))
    test(`rows of ${id} ${how}: drawing and table stay, it says so, and comes back with the page`, async ({
      page,
      site,
    }) => {
      const chart = figure(page, id);
      const mend = site.fail(scriptOf(rows), answer);
      await page.goto(`${site.origin}/charts/${id}/`);
      await expectLost(chart);
      await expect(chart.locator('.chart-table tbody tr:visible').first()).toBeVisible();
      await expectReadable(page);
      mend();
      await chart.getByRole('button', { name: 'Load the page again' }).click();
      await expectLive(chart);
    });

test('the live map’s own script missing: the drawn map stays', async ({ page, site }) => {
  site.fail(scriptOf('LiveMap'), missing);
  await page.goto(`${site.origin}/charts/target-map/`);
  await expectLost(figure(page, 'target-map'));
  await expectReadable(page);
});

test('the timeline’s entries missing: an event opens with what is known, and says where the rest is', async ({
  page,
  site,
}) => {
  site.fail(scriptOf('entries'), missing);
  await page.goto(`${site.origin}/charts/campaign-timeline/`);
  const chart = figure(page, 'campaign-timeline');
  await expectLive(chart);
  await chart.locator('.plot').focus();
  await page.keyboard.press('End');
  await expect(chart.locator('.opened .title')).toBeVisible();
  await expect(chart.locator('.opened')).toContainText('did not load. The chart’s table has it.');
  await expectLive(chart);
});
