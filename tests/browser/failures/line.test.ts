/** Fonts, pictures and a line that loses things: what comes is read, what comes late takes its place. */
import { figure } from '../chart-page.ts';
import { CHARTS } from '../pages.ts';
import { expect, held, missing, over, scriptOf, test, type Line, type Page } from './failing-site.ts';
import { expectLive, expectReadable } from './sound.ts';

/** How many pairs of words in a page's live drawings lie over each other by more than a quarter of their height. */
const crowded = (page: Page): Promise<number> =>
  page.locator('.chart-body svg').evaluateAll((drawings) =>
    drawings
      .map((drawing) => {
        const boxes = [...drawing.querySelectorAll('text')]
          .filter((words) => words.checkVisibility())
          .map((words) => words.getBoundingClientRect());
        return boxes.flatMap((one, index) =>
          boxes.slice(index + 1).filter((other) => {
            const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
            const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
            return across > 2 && down > Math.min(one.height, other.height) / 4;
          }),
        ).length;
      })
      .reduce((sum, count) => sum + count, 0),
  );

/** Charts with most lettering, across and down. */
const LETTERED = CHARTS.filter((id) => ['who-is-who', 'campaign-timeline', 'attribution-lag'].includes(id));

for (const id of LETTERED)
  test(`fonts refused, ${id}: its words stand in the reader’s own letters, and no more of them over each other`, async ({
    page,
    site,
  }) => {
    const counts: number[] = [];
    for (const isRefused of [false, true]) {
      if (isRefused) site.fail(/\.woff2$/, missing);
      await page.goto('about:blank');
      await page.goto(`${site.origin}/charts/${id}/?${String(isRefused)}`);
      await expectLive(figure(page, id));
      await expectReadable(page);
      await page.evaluate(() => document.fonts.ready);
      counts.push(await crowded(page));
    }
    const [, without = NaN] = counts;
    expect(without).toBeLessThanOrEqual(counts[0] ?? NaN);
  });

test('pictures refused: each says in words what it showed, and the table has the rest', async ({
  page,
  site,
}) => {
  site.fail(/\.svg$/, missing);
  site.fail(/\.js(\?|$)/, missing);
  await page.goto(`${site.origin}/charts/breach-timeline/`);
  const chart = figure(page, 'breach-timeline');
  await expect(chart.getByRole('img', { name: /The same in words and as a table follows\./ })).toBeVisible();
  await expect(chart.locator('.chart-table tbody tr').first()).toBeVisible();
  await expectReadable(page);
});

/** 3G as Chromium's tools imitate it: 1.6 Mb/s, 150 ms there and back twice before an answer; every fourth script breaks off once. */
function thirdGeneration(): Line {
  let scripts = 0;
  return {
    latency: 300,
    rate: 200_000,
    loses: (url) => /\.js(\?|$)/.test(url) && (scripts += 1) % 4 === 0,
  };
}

test('3G that loses every fourth script: the page is read meanwhile, and the chart comes in the end', async ({
  page,
  site,
}) => {
  test.slow();
  const id = 'response-matrix';
  site.fail(/./, over(thirdGeneration()));
  await page.goto(`${site.origin}/charts/${id}/`, { waitUntil: 'commit' });
  const chart = figure(page, id);
  await expect(chart.locator('.chart-table tbody tr').first()).toBeVisible();
  await page.waitForLoadState('load');
  await expectReadable(page);
  // Where a chart says that it did not come, its reader asks again.
  await expect(async () => {
    await chart.locator('.chart-body').scrollIntoViewIfNeeded();
    const again = chart.getByRole('button', { name: 'Load the page again' });
    if (await again.isVisible()) await again.click();
    await expect(chart.locator('.drawings')).toHaveCount(0, { timeout: 5_000 });
  }).toPass();
  await expectLive(chart);
});

test('the map’s styles come with its script: until then the drawing stands, never a map without them', async ({
  page,
  site,
}) => {
  const slow = held();
  site.fail(scriptOf('LiveMap'), slow.answer);
  await page.goto(`${site.origin}/charts/target-map/`);
  const chart = figure(page, 'target-map');
  await expect(chart.locator('.drawings .drawing:visible')).toHaveCount(1);
  await expect(chart.locator('.map-plane')).toHaveCount(0);
  slow.letGo();
  await expectLive(chart);
  expect(await chart.locator('.map-plane').evaluate((one) => getComputedStyle(one).position)).toBe(
    'relative',
  );
});
