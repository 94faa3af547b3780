/** One chart's script does not come. */
import { figure, touch } from '../chart-page.ts';
import { DECKS } from '../pages.ts';
import { dropped, expect, islandOf, missing, test } from './failing-site.ts';
import { expectLive, expectLost, expectReadable } from './sound.ts';

const ID = 'attribution-lag';
const OTHER = 'response-matrix';

test('in the story it leaves its drawing and says so, the other charts live; loading the page again brings it', async ({
  page,
  site,
}) => {
  const mend = site.fail(islandOf(ID), missing);
  await page.goto(site.origin);
  await expectLost(figure(page, ID));
  await expectLive(figure(page, OTHER));
  await expectReadable(page);
  mend();
  await figure(page, ID).getByRole('button', { name: 'Load the page again' }).click();
  await expectLive(figure(page, ID));
});

test('when the line is back the chart wakes by itself', async ({ page, site }) => {
  const mend = site.fail(islandOf(ID), dropped);
  await page.goto(`${site.origin}/charts/${ID}/`);
  await expectLost(figure(page, ID));
  mend();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expectLive(figure(page, ID));
});

test('in a frame the first touch is answered with words, and a later one wakes the chart', async ({
  page,
  site,
}) => {
  const mend = site.fail(islandOf(ID), missing);
  await page.goto(`${site.origin}/embed/${ID}/`);
  await touch(figure(page, ID));
  await expectLost(figure(page, ID));
  await expect(page.locator('astro-island')).not.toHaveAttribute('aria-busy');
  mend();
  await touch(figure(page, ID));
  await expectLive(figure(page, ID));
});

test('on a slide it leaves its drawing, and slides are turned', async ({ page, site }) => {
  site.fail(/\/_astro\/Chart\./, missing);
  const [deck = ''] = DECKS;
  await page.goto(`${site.origin}${deck}`);
  const slide = page.locator('.slide:has(figure.chart)').first();
  const id = (await slide.getAttribute('id')) ?? '';
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, id);
  await expect(slide).toBeVisible();
  await expect(slide.locator('.lost-words')).toBeVisible();
  await expect(slide.locator('.drawing:visible')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(page).not.toHaveURL(new RegExp(`#${id}$`));
});
