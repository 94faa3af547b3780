/** A chart in a frame is its still drawing until somebody does something with it; then nothing of what they did is lost. */
import { expect, test, type Locator, type Page } from './browser-test.ts';
import { figure, openAwake } from './chart-page.ts';
import { holdBack, ISLANDS, nameOf } from './chart-scripts.ts';
import { CHARTS, UNLIKE_CHARTS } from './pages.ts';

const still = (page: Page): Locator => page.locator('.drawings img.drawing');
const card = (page: Page): Locator => page.locator('main .card');

/** Hold back the charts’ scripts. @returns lets them through */
const holdCharts = (page: Page): Promise<() => void> =>
  holdBack(page, ({ pathname }) => ISLANDS.has(nameOf(pathname)));

for (const id of CHARTS)
  test(
    `/embed/${id}/ shows its drawing, and asks for no script of the chart, until it is touched`,
    { tag: UNLIKE_CHARTS.includes(id) ? [] : '@only-chromium' },
    async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        if (ISLANDS.has(nameOf(request.url()))) asked.push(request.url());
      });
      await page.goto(`/embed/${id}/`);
      await expect(still(page)).toBeVisible();
      await expect(still(page)).toHaveJSProperty('complete', true);
      expect(await still(page).evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
        200,
      );
      await page.locator('astro-island').dispatchEvent('pointerover', { pointerType: 'touch' });
      expect(asked).toEqual([]);
      await page.locator('astro-island').dispatchEvent('pointerover', { pointerType: 'mouse' });
      await expect(still(page)).toHaveCount(0);
      expect(asked.length).toBeGreaterThan(0);
    },
  );

test('what a chart needs is asked for at once when it is touched, each script once, and rows of entries when one is opened', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) asked.push(nameOf(pathname));
  });
  const letThrough = await holdCharts(page);
  await page.goto('/embed/campaign-timeline/');
  await expect(still(page)).toHaveJSProperty('complete', true);
  const needs = ((await page.locator('astro-island').getAttribute('data-needs')) ?? '').split(' ');
  expect(needs.length).toBeGreaterThan(5);
  await page.locator('astro-island').dispatchEvent('pointerover', { pointerType: 'mouse' });
  // The chart's own script, which imports them, has not come.
  await expect.poll(() => needs.filter((name) => !asked.includes(`${name}.js`))).toEqual([]);
  letThrough();
  await expect(still(page)).toHaveCount(0);
  expect(asked.filter((name, index) => asked.indexOf(name) !== index)).toEqual([]);
  expect(asked.filter((name) => name.startsWith('entries.'))).toEqual([]);
});

/** px: at the second width the still drawing is narrower than the live one. */
for (const width of [1280, 645])
  test(`the first click on the still drawing opens the mark that is there, ${String(width)} px`, async ({
    page,
  }) => {
    const address = '/embed/breach-timeline/';
    await page.setViewportSize({ width, height: 900 });
    await openAwake(page, address);
    const target = figure(page, 'breach-timeline').locator('.targets button').nth(3);
    const name = await target.getAttribute('aria-label');
    const [mark, live] = [await target.boundingBox(), await page.locator('.drawing svg').boundingBox()];
    if (!mark || !live) throw new Error('the chart has no marks');
    const across = (mark.x + mark.width / 2 - live.x) / live.width;
    const down = (mark.y + mark.height / 2 - live.y) / live.height;
    await page.goto('about:blank');
    const letThrough = await holdCharts(page);
    await page.goto(address);
    await expect(still(page)).toBeVisible();
    const box = await still(page).boundingBox();
    if (!box) throw new Error('there is no still drawing');
    await page.mouse.click(box.x + across * box.width, box.y + down * box.height);
    await expect(page.locator('astro-island')).toHaveAttribute('aria-busy', 'true');
    letThrough();
    await expect(card(page)).toBeVisible();
    await expect(page.locator('.targets [aria-expanded="true"]')).toHaveAttribute('aria-label', name ?? '');
    await expect(page.locator('astro-island')).not.toHaveAttribute('aria-busy');
  });

test('keys reach the still drawing, and then its first mark', async ({ page }) => {
  const letThrough = await holdCharts(page);
  await page.goto('/embed/breach-timeline/');
  await page.keyboard.press('Tab');
  await expect(still(page)).toBeFocused();
  letThrough();
  await expect(page.locator('.targets button').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeVisible();
});

test('what is chosen before the script is there is chosen', async ({ page }) => {
  const letThrough = await holdCharts(page);
  await page.goto('/embed/target-map/');
  const choice = page.locator('.controls button', { hasText: 'APT40' });
  await choice.click();
  await page.locator('.controls input[type="range"]').fill('2021');
  letThrough();
  await expect(still(page)).toHaveCount(0);
  await expect(choice).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/actor=apt40/);
  await expect(page).toHaveURL(/to=2021/);
});

test('an address that asks for a view is drawn as that view, untouched', async ({ page }) => {
  await page.goto('/embed/campaign-timeline/?from=2021&to=2022~&theme=dark');
  await expect(still(page)).toHaveCount(0);
  await expect(page.locator('.count')).not.toHaveText(/^(\d+) of \1 /);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('theme and title are the host’s to choose, and nothing else is', async ({ page }) => {
  await page.goto('/embed/breach-timeline/?theme=dark&title=0');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(21, 23, 27)');
  const title = await page.locator('.chart-head').boundingBox();
  expect(title?.height).toBeLessThan(2);
  await page.goto('/embed/breach-timeline/?theme=javascript:alert(1)&title=%3Cb%3E&lang=xx');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await expect(page.locator('html')).not.toHaveAttribute('data-title');
  await expect(page.locator('h1')).toBeInViewport();
});
