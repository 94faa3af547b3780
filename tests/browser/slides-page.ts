/** What the tests of slides have in common. */
import { expect, type Locator, type Page } from './browser-test.ts';

export const now = (page: Page): Locator => page.locator('.slide.now');

/** Open slides, at a step if one is named, and wait until they are run. */
export async function openDeck(page: Page, address: string, fragment = ''): Promise<void> {
  await page.goto(`${address}${fragment}`);
  await expect(page.locator('.deck.on .slide.now[tabindex]')).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

/** Which step of how many. */
export async function stepOf(page: Page): Promise<readonly [step: number, of: number]> {
  const said = await page.locator('.deck-bar .count').innerText();
  const [step = 0, of = 0] = (said.split('· ').at(-1) ?? '').split(' of ').map(Number);
  return [step, of];
}

/** The page is asked: Playwright hears of an address that a script wrote a moment later. */
export const fragmentOf = (page: Page): Promise<string> => page.evaluate(() => location.hash.slice(1));

/** Wait until the chart of the slide on show, if it has one, is live. */
export async function awake(page: Page): Promise<void> {
  await expect(now(page).locator('.drawings')).toHaveCount(0);
}

/** Show each slide of a deck in turn, its chart awake. */
export async function eachSlide(page: Page, look: (slide: string) => Promise<void>): Promise<void> {
  const ids = await page.locator('.slide').evaluateAll((slides) => slides.map(({ id }) => id));
  for (const id of ids) {
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, id);
    await expect(page.locator(`[id="${id}"].now`)).toBeAttached();
    // On a phone it stands below the words, and wakes when it is scrolled to.
    await now(page).evaluate((slide) => slide.querySelector('.drawings')?.scrollIntoView());
    await awake(page);
    await look(id);
  }
}
