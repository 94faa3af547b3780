import { expect, test, type Locator, type Page } from './browser-test.ts';
import { room, roomsBeforeAndAfter, scrolled, sideways, wake } from './chart-page.ts';

const PAGE = '/charts/breach-timeline/';
const AWAKE = '.targets button';

/** How the name of a span ends. */
const LENGTH = /(about )?\d+ (days?|months?|years?)( and \d+ days?)?$/;

const items = (page: Page): Locator =>
  page.getByRole('group', { name: 'Events and spans of time' }).getByRole('button');
const card = (page: Page): Locator => page.locator('#breach-timeline-detail .card');
const open = (page: Page): Promise<void> => wake(page, PAGE, AWAKE);

for (const width of [360, 768, 1280])
  test(`nothing moves when it wakes at ${String(width)} px`, async ({ page }) => {
    const [still, live] = await roomsBeforeAndAfter(page, [PAGE, AWAKE], width);
    expect(live).toEqual(still);
  });

test('every event and span is a button with a name of its own, and a span’s name says its length', async ({
  page,
}) => {
  await open(page);
  const names = await items(page).evaluateAll((all) =>
    all.map((one) => one.getAttribute('aria-label') ?? ''),
  );
  expect(new Set(names).size).toBe(names.length);
  // The rows of the spans come first in the table: "Rebuilding: about 35 months".
  const rowsOfSpans = await page.locator('.chart-table tbody tr td:nth-of-type(1)').allInnerTexts();
  const lengths = (texts: readonly string[]): string[] =>
    texts.flatMap((text) => LENGTH.exec(text)?.[0] ?? []);
  const spans = lengths(rowsOfSpans);
  expect(spans.length).toBeGreaterThanOrEqual(5);
  expect(lengths(names).toSorted()).toEqual(spans.toSorted());
  const rows = await page.locator('.chart-table tbody tr').count();
  expect(names.length).toBe(rows);
});

test('it is one tab stop, and arrow keys, Home and End go through it', async ({ page }) => {
  await open(page);
  await expect(items(page).and(page.locator('[tabindex="0"]'))).toHaveCount(1);
  const last = (await items(page).count()) - 1;
  await items(page).first().focus();
  for (const [key, index] of [
    ['ArrowRight', 1],
    ['ArrowDown', 2],
    ['ArrowLeft', 1],
    ['ArrowUp', 0],
    ['End', last],
    ['ArrowRight', last],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    await expect(items(page).nth(index)).toBeFocused();
  }
  await expect(card(page)).toHaveCount(0);
});

test('Enter opens an item with what happened, its status and its sources; Escape closes it and stays', async ({
  page,
}) => {
  await open(page);
  const item = page.getByRole('button', {
    name: /^8 August 2023: The Electoral Commission tells the public/,
  });
  await item.focus();
  await page.keyboard.press('Enter');
  await expect(item).toHaveAttribute('aria-expanded', 'true');
  await expect(card(page)).toContainText('The Electoral Commission tells the public');
  await expect(card(page)).toContainText('established:');
  await expect(card(page).getByRole('link').first()).toHaveAttribute('href', /\/sources\/#./);
  await page.keyboard.press('ArrowRight');
  await expect(card(page)).toContainText('Commission confirms it failed a 2021 security test');
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(items(page).and(page.locator(':focus'))).toHaveCount(1);
});

test('Escape and the close button inside what is open come back to its item', async ({ page }) => {
  await open(page);
  const span = items(page)
    .and(page.getByRole('button', { name: LENGTH }))
    .last();
  for (const close of ['Escape', 'Enter']) {
    await span.click();
    await card(page).getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press(close);
    await expect(card(page)).toHaveCount(0);
    await expect(span).toBeFocused();
  }
});

for (const width of [360, 1280])
  test(`opening an item moves nothing at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    for (const index of [0, 4, 15]) {
      await items(page).nth(index).focus();
      const before = [await room(page.locator('.chart-body')), await room(page.locator('.chart-credit'))];
      const place = await scrolled(page);
      await page.keyboard.press('Enter');
      await expect(card(page)).toBeVisible();
      expect([await room(page.locator('.chart-body')), await room(page.locator('.chart-credit'))]).toEqual(
        before,
      );
      // On a phone the page is scrolled to a card that is not in view: see chart-cards.test.ts.
      if (width > 720) expect(await scrolled(page)).toBe(place);
      expect(await sideways(page)).toBe(0);
      await page.keyboard.press('Escape');
    }
  });

test('choosing a span tells it alone in the drawing', async ({ page }) => {
  await open(page);
  const faint = (): Promise<number> =>
    page
      .locator('.live svg .part')
      .evaluateAll((all) => all.filter((one) => Number(getComputedStyle(one).opacity) < 0.5).length);
  expect(await faint()).toBe(0);
  await items(page)
    .and(page.getByRole('button', { name: LENGTH }))
    .nth(1)
    .click();
  await expect.poll(faint).toBeGreaterThan(5);
  await page.keyboard.press('Escape');
  await expect.poll(faint).toBe(0);
});

test('at 320 px it is inside the window and its items are large enough to touch', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page);
  expect(await sideways(page)).toBe(0);
  for (const item of await items(page).all()) {
    const box = await item.boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(24);
    expect(box?.height).toBeGreaterThanOrEqual(24);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  }
  await items(page).last().focus();
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeVisible();
  expect(await sideways(page)).toBe(0);
});
