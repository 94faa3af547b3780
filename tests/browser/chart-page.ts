/** What the tests of charts have in common: a chart's own page, awake or still, and how it stands on it. */
import { expect, type Locator, type Page } from './browser-test.ts';
import { hold, ISLANDS } from './chart-scripts.ts';

export const figure = (page: Page, id: string): Locator => page.locator(`figure[data-chart="${id}"]`);
export const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

/** Where an element stands on the page and how tall it is, px, as the browser has it. */
const exactRoom = (element: Locator): Promise<number[]> =>
  element.evaluate((one) => {
    const { top, height } = one.getBoundingClientRect();
    return [top + scrollY, height];
  });

/** Where an element stands on the page and how tall it is, in whole px. */
export const room = async (element: Locator): Promise<number[]> => (await exactRoom(element)).map(Math.round);

/** Do the least to a chart that wakes it in a frame, where it waits for that; elsewhere it does nothing. */
export const touch = (chart: Locator): Promise<void> =>
  chart.locator('astro-island').dispatchEvent('pointerover');

/**
 * Open a chart's own page, or the page of its frame, and wait until it is live.
 * @param awake what only the live chart has
 */
export async function wake(page: Page, address: string, awake: string): Promise<void> {
  await page.goto(address);
  await page.locator('.chart-body').scrollIntoViewIfNeeded();
  await touch(page.locator('.chart-body'));
  await expect(page.locator(awake).first()).toBeVisible();
}

/** A chart on a slide is seen when its slide is. */
async function turnTo(chart: Locator): Promise<void> {
  const slide = chart.locator('xpath=ancestor::section[contains(concat(" ", @class, " "), " slide ")]');
  if ((await slide.count()) === 0) return;
  await slide.evaluate(({ id }) => {
    location.hash = id;
  });
  await expect(slide).toBeVisible();
}

/** Bring every chart of the page near, touch it, for in a frame it waits for that, and wait until each has taken the place of its still drawings. */
export async function wakeAll(page: Page): Promise<void> {
  for (const chart of await page.locator('figure[data-chart]').all()) {
    await turnTo(chart);
    await chart.locator('.chart-body').scrollIntoViewIfNeeded();
    await touch(chart);
    await expect(chart.locator('.drawings')).toHaveCount(0);
  }
}

/** Open a page and wake all its charts. */
export async function openAwake(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await wakeAll(page);
}

/**
 * The room of the body of a chart while its island is on its way, then awake, at one width of window. Less than a pixel of difference is
 * none: Firefox has text and drawings at parts of a pixel, and 345.4 and 345.6 would be rounded to two heights.
 */
export async function roomsBeforeAndAfter(
  page: Page,
  [address, awake]: readonly [address: string, awake: string],
  width: number,
): Promise<[still: number[], live: number[]]> {
  const body = page.locator('.chart-body');
  const measure = async (): Promise<number[]> => {
    await page.evaluate(() => document.fonts.ready);
    return exactRoom(body);
  };
  await page.setViewportSize({ width, height: 900 });
  await hold(page, ISLANDS);
  // Firefox counts what is held as part of the page's load.
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await expect(page.locator('.drawings')).toBeVisible();
  const still = await measure();
  await page.unrouteAll();
  await wake(page, address, awake);
  const live = await measure();
  const isSame = live.every((px, index) => Math.abs(px - (still[index] ?? NaN)) < 1);
  return [still, isSame ? still : live];
}

/** How far the page can be scrolled sideways, px. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Nothing moves when a chart wakes at a width of window, and nothing sticks out of the page. */
export async function expectRoomKept(
  page: Page,
  place: readonly [address: string, awake: string],
  width: number,
): Promise<void> {
  const [still, live] = await roomsBeforeAndAfter(page, place, width);
  expect(live).toEqual(still);
  expect(await sideways(page)).toBe(0);
}
