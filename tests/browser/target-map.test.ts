import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test, type Page } from './browser-test.ts';
import { room, scrolled, sideways } from './chart-page.ts';

const PAGE = '/charts/target-map/';
const mark = (page: Page, code: string) => page.locator(`.map-mark[data-code="${code}"]`);
const line = (page: Page, code: string) => page.locator(`.map-list button[data-code="${code}"]`);
/** Open the chart’s page and wait for the live map. */
async function open(page: Page, query = ''): Promise<void> {
  await page.goto(PAGE + query);
  await page.locator('#target-map').scrollIntoViewIfNeeded();
  await expect(page.locator('.map-mark').first()).toBeVisible();
}

test('the live map takes the room of the still drawing, to the pixel', async ({ page }) => {
  for (const width of [360, 800, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    // Under way, and not lost: a chart that knows that it is lost takes its controls away.
    await page.route('**/LiveMap.*.js', () => undefined);
    await page.goto(PAGE, { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => document.fonts.ready);
    const still = await room(page.locator('.drawings'));
    await page.unrouteAll();
    await open(page);
    expect([width, await room(page.locator('.map-live'))]).toEqual([width, still]);
  }
});

test('each place has one mark with a name of its own, and a line in the list', async ({ page }) => {
  await open(page);
  const names = await page
    .locator('.map-mark')
    .evaluateAll((marks) => marks.map((each) => each.getAttribute('aria-label')));
  const lines = await page
    .locator('.map-list ol button')
    .evaluateAll((marks) => marks.map((each) => each.getAttribute('aria-label')));
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBe(lines.length);
  expect(names.every((name) => /^.+: \d+ reported targets?, /.test(name ?? ''))).toBe(true);
});

test('the list has a line for every country with a reported target', async ({ page }) => {
  await open(page);
  const rows: { country: string }[] = parse(readFileSync('content/data/targets.csv'), { columns: true });
  const codes = [...new Set(rows.map(({ country }) => country))];
  const lines = await page
    .locator('.map-list ol button')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-code')));
  expect(lines.toSorted()).toEqual(codes.toSorted());
  await expect(page.locator('.map-mark')).toHaveCount(codes.length);
});

test('choosing a line presses its mark, and a group leaves only its own', async ({ page }) => {
  await open(page);
  await line(page, 'FI').click();
  await expect(line(page, 'FI')).toHaveAttribute('aria-expanded', 'true');
  await expect(mark(page, 'FI')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.map-mark[aria-pressed="true"]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(line(page, 'FI')).toHaveAttribute('aria-expanded', 'false');
  await expect(line(page, 'FI')).toBeFocused();
  const all = await page.locator('.map-mark').count();
  for (const [group, has, hasNot] of [
    ['APT31', 'FI', 'KH'],
    ['APT40', 'KH', 'FI'],
  ] as const) {
    await page.getByRole('button', { name: group, exact: true }).click();
    await expect(mark(page, has)).toBeVisible();
    await expect(mark(page, hasNot)).toHaveCount(0);
    await expect(line(page, hasNot)).toHaveCount(0);
    expect(await page.locator('.map-mark').count()).toBeLessThan(all);
    await expect(page.locator('.says')).toContainText(/\d+ of \d+ reported targets/);
  }
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await expect(page.locator('.map-mark')).toHaveCount(all);
});

test('hidden when it wakes or while the window changes, it is drawn whole when it is shown', async ({
  page,
}) => {
  const hide = (value: string): Promise<void> =>
    page.locator('figure.chart').evaluate((one, display) => {
      (one as HTMLElement).style.display = display;
    }, value);
  const marksInside = async (): Promise<boolean[]> => {
    const plane = await page.locator('.map-plane').boundingBox();
    return page.locator('.map-mark').evaluateAll(
      (all, right) =>
        all.map((each) => {
          const { left, width } = each.getBoundingClientRect();
          return width >= 24 && left + width / 2 > 0 && left + width / 2 < right;
        }),
      plane ? plane.x + plane.width : 0,
    );
  };
  await page.route('**/LiveMap.*.js', async (route) => {
    await hide('none');
    await route.continue();
  });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(PAGE);
  await expect(page.locator('figure.chart')).toBeHidden();
  await hide('');
  await expect(page.locator('.map-mark').first()).toBeVisible();
  await expect.poll(marksInside).not.toContain(false);
  await hide('none');
  await page.setViewportSize({ width: 400, height: 800 });
  await hide('');
  await expect.poll(() => page.locator('.map-plane').evaluate((one) => one.clientWidth)).toBeLessThan(400);
  await expect.poll(marksInside).not.toContain(false);
});

test('at 320 px it is inside the window, and its marks and lines work', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page);
  expect(await sideways(page)).toBe(0);
  await mark(page, 'AU').focus();
  await page.keyboard.press('Enter');
  await expect(line(page, 'AU')).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('link', { name: /Australia: read the reports below/ })).toBeVisible();
  expect(await sideways(page)).toBe(0);
});

test('choosing a mark opens its line beside it and Escape goes back, and the page stays where it is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page);
  await mark(page, 'TW').focus();
  const before = await scrolled(page);
  await page.keyboard.press('Enter');
  await expect(line(page, 'TW')).toBeFocused();
  await expect(line(page, 'TW')).toHaveAttribute('aria-expanded', 'true');
  await expect(mark(page, 'TW')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('#target-map-entry-TW')).toBeInViewport();
  await expect(page).toHaveURL(/country=tw/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(mark(page, 'TW')).toBeFocused();
  await expect(page).not.toHaveURL(/country/);
  expect(await scrolled(page)).toBe(before);
});

test('the marks are one tab stop, and arrow keys reach every one', async ({ page }) => {
  await open(page);
  await expect(page.locator('.map-mark[tabindex="0"]')).toHaveCount(1);
  const count = await page.locator('.map-mark').count();
  await page.locator('.map-mark[tabindex="0"]').focus();
  const visited = new Set<string>();
  for (let step = 0; step < count; step += 1) {
    visited.add(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['code'] ?? ''));
    await page.keyboard.press('ArrowRight');
  }
  expect(visited.size).toBe(count);
});

test('the wheel scrolls the page; with Ctrl it enlarges the map, and the list follows', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page);
  await page.locator('.map-plane').hover({ position: { x: 300, y: 150 } });
  const before = await scrolled(page);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(before);
  await expect(page.locator('.map-hint')).toHaveClass(/shown/);
  await expect(page.locator('.map-list-head')).not.toContainText('in view');
  const after = await scrolled(page);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -60);
  await page.keyboard.up('Control');
  await expect(page.locator('.map-list-head')).toContainText(/\d+ of \d+ places in view/);
  expect(await scrolled(page)).toBe(after);
  await page.getByRole('button', { name: 'Whole map' }).click();
  await expect(page.locator('.map-list-head')).not.toContainText('in view');
});

test('arrow keys on the map at rest scroll the page, and move the map once it is enlarged', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await open(page);
  await page.locator('.map-plane').focus();
  const before = await scrolled(page);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => scrolled(page)).toBeGreaterThan(before);
  await page.getByRole('button', { name: 'Enlarge the map' }).click();
  await expect(page.locator('.map-list-head')).toContainText('in view');
  const pane = page.locator('.leaflet-map-pane');
  const place = await pane.getAttribute('style');
  await page.locator('.map-plane').focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => pane.getAttribute('style')).not.toBe(place);
});

test('the year is a slider that says what it leaves, and a choice is in the address', async ({ page }) => {
  await open(page);
  const slider = page.getByRole('slider', { name: 'Activity begun', exact: true });
  await slider.focus();
  for (let year = 2026; year > 2018; year -= 1) await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveAttribute(
    'aria-valuetext',
    /^up to 2018: \d+ of \d+ reported targets; \d+ more have no known date$/,
  );
  await page.getByRole('button', { name: 'APT40', exact: true }).click();
  await expect(page).toHaveURL(/actor=apt40/);
  const marks = await page.locator('.map-mark').count();
  await page.reload();
  await page.locator('#target-map').scrollIntoViewIfNeeded();
  await expect(page.locator('.map-mark')).toHaveCount(marks);
  await expect(slider).toHaveValue('2018');
});

test('paper has the drawing of what is left, and says so, instead of the live map', async ({ page }) => {
  await open(page, '?actor=apt40');
  const left = await page.locator('.map-mark').count();
  const drawing = page.getByRole('img', {
    name: /^Map and list of reported targets in/,
    includeHidden: true,
  });
  await expect(drawing).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(drawing).toHaveAttribute('aria-label', new RegExp(` ${String(left)} places`));
  await expect(page.locator('.sheet-view')).toHaveText(
    /^This sheet shows one view of the chart \(\d+ of \d+ rows, as in the drawing\): .*\?actor=apt40$/,
  );
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(drawing).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the drawing and the table say everything', async ({ page }) => {
    await page.goto(`${PAGE}#country-gb`);
    await expect(page.locator('.drawings')).toBeVisible();
    await expect(page.locator('.controls')).toBeHidden();
    await expect(page.locator('#country-gb')).toContainText('United Kingdom');
  });
});

test.describe('under a finger', { tag: '@only-chromium' }, () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('one finger scrolls the page over the map, at rest and enlarged', async ({ page, context }) => {
    await open(page);
    const touch = await context.newCDPSession(page);
    for (const enlarged of [false, true]) {
      if (enlarged) await page.getByRole('button', { name: 'Enlarge the map' }).tap();
      await page.evaluate(() => {
        document.querySelector('.map-plane')?.scrollIntoView({ block: 'center', behavior: 'instant' });
      });
      const before = await scrolled(page);
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: 200, y: 500 }] });
      for (let y = 485; y >= 350; y -= 15)
        await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: 200, y }] });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 50);
    }
  });
});
