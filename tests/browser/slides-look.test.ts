/** What is on a slide can be read from the back row, and nothing of it is cut off, at the sizes projectors have. */
import { findings } from './axe.ts';
import { expect, test, type Page } from './browser-test.ts';
import { DECKS } from './pages.ts';
import { awake, eachSlide, now, openDeck } from './slides-page.ts';

/** px at 1280 × 720 */
const READABLE = 24;
const PROJECTORS = [
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
];

/** Words on the slide on show that are smaller than the back row can read, with their size in px of the window. */
const tooSmall = (page: Page): Promise<string[]> =>
  now(page).evaluate((slide, least) => {
    const words = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let text = words.nextNode(); text; text = words.nextNode()) {
      const element = text.parentElement;
      if (!element || !text.textContent?.trim() || element.closest('.vh, .chart-summary, title, option'))
        continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const svg = element.closest('svg');
      const scale = svg
        ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width
        : element.currentCSSZoom;
      const size = parseFloat(getComputedStyle(element).fontSize) * scale;
      // A drawing’s width is a whole number of px, and its room is not.
      if (size < least - 0.1) found.push(`${size.toFixed(1)}: ${text.textContent.trim().slice(0, 40)}`);
    }
    return found;
  }, READABLE);

interface Overflow {
  readonly down: number;
  readonly sideways: number;
  readonly words: number;
}
/** px of the slide on show that are out of sight; of a slide with a chart only its words, for the chart is read by screenfuls. */
const overflow = (page: Page): Promise<Overflow> =>
  now(page).evaluate((slide) => {
    const words = slide.querySelector<HTMLElement>('.words');
    const hasChart = slide.classList.contains('with-chart');
    return {
      down: hasChart ? 0 : Math.max(0, slide.scrollHeight - slide.clientHeight),
      sideways: slide.scrollWidth - slide.clientWidth,
      words: Math.max(0, (words?.offsetHeight ?? 0) - slide.clientHeight),
    };
  });
const NONE: Overflow = { down: 0, sideways: 0, words: 0 };

for (const deck of DECKS)
  test.describe(deck, { tag: deck === DECKS[0] ? [] : '@only-chromium' }, () => {
    test('every word on every slide is at least 24 px at 1280 × 720', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 720 });
      await openDeck(page, deck);
      await eachSlide(page, async (slide) => {
        expect(await tooSmall(page), slide).toEqual([]);
      });
    });

    test('no slide is larger than its window, at the sizes projectors have', async ({ page }) => {
      await openDeck(page, deck);
      for (const size of PROJECTORS) {
        await page.setViewportSize(size);
        await eachSlide(page, async (slide) => {
          await expect.poll(() => overflow(page), `${slide} at ${String(size.width)} px`).toEqual(NONE);
        });
      }
    });

    test('on a phone, and with text twice the size, a slide is read downward only', async ({ page }) => {
      await openDeck(page, deck);
      for (const [width, percent] of [
        [320, 100],
        [640, 200],
        [1280, 200],
      ] as const) {
        await page.setViewportSize({ width, height: 640 });
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = `${String(size)}%`;
        }, percent);
        await eachSlide(page, async (slide) => {
          // A chart is drawn anew a moment after its width has changed.
          await expect
            .poll(async () => (await overflow(page)).sideways, `${slide} at ${String(width)} px`)
            .toBe(0);
        });
      }
    });

    test(
      'axe finds nothing on any slide, in usual colours and in contrast',
      { tag: '@only-chromium' },
      async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await openDeck(page, deck);
        await eachSlide(page, async (slide) => {
          expect(await findings(page), slide).toEqual([]);
          for (const look of ['black on white', 'white on black']) {
            await page.keyboard.press('c');
            expect(await findings(page, 'colours'), `${slide}, ${look}`).toEqual([]);
          }
          await page.keyboard.press('c');
        });
      },
    );
  });

const CHART = '#claims-and-replies-side-by-side';
const [DECK = ''] = DECKS.filter((address) => address.includes('how-sure'));

test('Z shows the whole chart, its words with it, and large again', async ({ page }) => {
  await openDeck(page, DECK, CHART);
  await awake(page);
  const hidden = (): Promise<number> =>
    now(page).evaluate((slide) => slide.scrollHeight - slide.clientHeight);
  expect(await hidden()).toBeGreaterThan(300);
  await page.keyboard.press('z');
  await expect.poll(hidden).toBeLessThan(5);
  await expect(now(page).locator('h3')).toBeVisible();
  await expect(page.locator('.deck-bar').getByRole('button', { name: 'Large chart' })).toBeVisible();
  await page.keyboard.press('Z');
  await expect.poll(hidden).toBeGreaterThan(300);
});

test('C turns to black on white, to white on black and back', async ({ page }) => {
  await openDeck(page, DECK);
  const colours = (): Promise<string[]> =>
    page.evaluate(() => {
      const { backgroundColor } = getComputedStyle(document.querySelector('.deck') ?? document.body);
      const { color, fontWeight } = getComputedStyle(
        document.querySelector('.slide.now li') ?? document.body,
      );
      return [backgroundColor, color, fontWeight];
    });
  const usual = await colours();
  await page.keyboard.press('c');
  await expect.poll(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)', '600']);
  await page.keyboard.press('c');
  await expect.poll(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)', '600']);
  await page.keyboard.press('c');
  await expect.poll(colours).toEqual(usual);
});

test('B and the clicker’s full stop blank the screen; whatever turns the slide brings it back first', async ({
  page,
}) => {
  await openDeck(page, DECK);
  const sheet = page.locator('.blank-sheet');
  for (const [blank, back] of [
    ['b', 'b'],
    ['.', '.'],
    ['b', 'PageDown'],
  ] as const) {
    await page.keyboard.press(blank);
    await expect(sheet).toBeVisible();
    await page.keyboard.press(back);
    await expect(sheet).toBeHidden();
  }
  await expect(page.locator('.deck-bar .count')).toHaveText(/^1 of /);
});

test('? lists the keys, and Escape closes the list only', async ({ page }) => {
  await openDeck(page, DECK);
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keys' });
  await expect(list).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(page.locator('.deck-bar .count')).toHaveText(/^1 of /);
});

test('F fills the screen; Escape leaves that, not the slides', async ({ page }) => {
  await openDeck(page, DECK);
  const isFull = (): Promise<boolean> => page.evaluate(() => document.fullscreenElement !== null);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(isFull).toBe(false);
  expect(new URL(page.url()).pathname).toBe(DECK);
});

test('buttons are at least 24 px each way and cover no words', async ({ page }) => {
  for (const size of [...PROJECTORS, { width: 360, height: 740 }]) {
    await page.setViewportSize(size);
    await openDeck(page, DECK);
    const bar = await page.locator('.deck-bar').boundingBox();
    const slide = await now(page).boundingBox();
    expect((slide?.y ?? 0) + (slide?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
    for (const target of await page.locator('.deck-bar :is(button, a):visible').all()) {
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      const font = await target.evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
      expect(font).toBeGreaterThanOrEqual(16);
    }
  }
});
