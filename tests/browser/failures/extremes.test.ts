/** Rows as no newsroom has them: none, one, ten thousand, all on one day, from antiquity to the far future. */
import { someTimeline } from '../../fixtures/timelines.ts';
import { figure, sideways } from '../chart-page.ts';
import { expect, replaced, scriptOf, test } from './failing-site.ts';
import { expectReadable } from './sound.ts';

const CASES = {
  'one event': { dates: 1, count: '1 of 1 events' },
  'ten thousand events': { dates: 10_000, count: '10000 of 10000 events' },
  'forty events on one day': {
    dates: Array.from({ length: 40 }, () => '2024-03-25'),
    count: '40 of 40 events',
  },
  'the years −500 and 9999': { dates: ['-0500', '9999'], count: '2 of 2 events' },
} as const;

for (const [name, { dates, count }] of Object.entries(CASES))
  test(`${name}: drawn, counted, gone through by key, at 1280 and 360 px`, async ({ page, site }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const rows = JSON.stringify(someTimeline(dates));
    site.fail(scriptOf('timeline'), replaced(`export default JSON.parse(${JSON.stringify(rows)});`));
    await page.goto(`${site.origin}/charts/campaign-timeline/`);
    const chart = figure(page, 'campaign-timeline');
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await expect(chart.locator('.count')).toHaveText(count);
      await expect(chart.locator('.plot svg :is(.mark, .bundle)').first()).toBeVisible();
      expect(await sideways(page)).toBe(0);
    }
    await chart.locator('.plot').focus();
    await page.keyboard.press('End');
    await expect(chart.locator('.opened .title')).toBeVisible();
    expect(await chart.locator('.plot svg').innerHTML()).not.toMatch(/NaN|Infinity|undefined/);
    await expectReadable(page);
    expect(errors).toEqual([]);
  });

test('no event at all: it says so, in the room of the drawing, and nothing breaks', async ({
  page,
  site,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const rows = JSON.stringify(someTimeline(0));
  site.fail(scriptOf('timeline'), replaced(`export default JSON.parse(${JSON.stringify(rows)});`));
  await page.goto(`${site.origin}/charts/campaign-timeline/`);
  const chart = figure(page, 'campaign-timeline');
  await expect(chart.locator('.none')).toHaveText('There is no event to show.');
  await expect(chart.locator('.count')).toHaveText('0 of 0 events');
  await expectReadable(page);
  expect(errors).toEqual([]);
});
