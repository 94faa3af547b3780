/** Cards of charts whose marks open one, on a phone, and marks that an address names. */
import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from './browser-test.ts';
import { openAwake, scrolled } from './chart-page.ts';
import { CHARTS, UNLIKE_CHARTS } from './pages.ts';

/** Charts whose page holds the place of a card. */
const WITH_CARDS = CHARTS.filter((id) =>
  readFileSync(`dist/charts/${id}/index.html`, 'utf8').includes(`id="${id}-detail"`),
);
const marks = (page: Page): Locator => page.locator('.live .targets button');
const card = (page: Page): Locator => page.locator('.live .card');
const close = (page: Page): Locator => card(page).getByRole('button', { name: 'Close' });

interface Edges {
  readonly top: number;
  readonly bottom: number;
}
const edges = (element: Locator): Promise<Edges> =>
  element.evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return { top: Math.floor(top), bottom: Math.ceil(bottom) };
  });

/** Put an element’s middle into the window’s. */
const centre = (element: Locator): Promise<void> =>
  element.evaluate((one) => {
    one.scrollIntoView({ block: 'center', behavior: 'instant' });
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });

  for (const id of WITH_CARDS)
    test(
      `${id}: a card opened from the middle of the window is in view, with its mark`,
      { tag: UNLIKE_CHARTS.includes(id) ? [] : '@only-chromium' },
      async ({ page }) => {
        await openAwake(page, `/charts/${id}/`);
        const count = await marks(page).count();
        expect(count).toBeGreaterThan(2);
        for (const at of [0, Math.floor(count / 2), count - 1]) {
          const mark = marks(page).nth(at);
          await centre(mark);
          await mark.focus();
          await page.keyboard.press('Enter');
          await expect(card(page)).toBeVisible();
          // A Firefox that was not told of less motion scrolls smoothly.
          await expect(async () => {
            const [place, shown, under] = [
              await edges(card(page)),
              await edges(mark),
              await edges(close(page)),
            ];
            expect([at, place.bottom - place.top <= 740 * 0.7 + 2]).toEqual([at, true]);
            expect([at, place.top >= 0, place.bottom <= 740]).toEqual([at, true, true]);
            expect([at, shown.bottom > 0, shown.top < 740]).toEqual([at, true, true]);
            expect(under.top).toBeGreaterThanOrEqual(place.top);
          }).toPass();
          const place = await edges(card(page));
          // Read to its end, it can still be closed.
          await card(page).evaluate((one) => {
            one.scrollTo({ top: one.scrollHeight, behavior: 'instant' });
          });
          expect((await edges(close(page))).top).toBeGreaterThanOrEqual(place.top);
          await close(page).click();
          await expect(card(page)).toHaveCount(0);
        }
      },
    );
});

/** The address of a chart’s last mark but two, as a reader would copy it. */
async function copied(page: Page, id: string): Promise<URL> {
  await openAwake(page, `/charts/${id}/`);
  await marks(page).nth(-3).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/focus=/);
  return new URL(page.url());
}

/** How far the open mark’s middle is from the window’s, px. */
const fromMiddle = (page: Page): Promise<number> =>
  page.locator('.targets [aria-expanded="true"]').evaluate((mark) => {
    const { top, bottom } = mark.getBoundingClientRect();
    return Math.abs((top + bottom) / 2 - innerHeight / 2);
  });

test('an address that names a mark opens with the mark in the middle of the window', async ({ page }) => {
  const address = await copied(page, 'attribution-lag');
  for (const [path, query] of [
    [address.pathname, address.search],
    ['/', `?chart=attribution-lag&${address.search.slice(1)}`],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(path + query);
    await expect(card(page)).toBeVisible();
    await expect.poll(() => fromMiddle(page)).toBeLessThan(20);
  }
});

test('an address that names nothing there is moves nothing', async ({ page }) => {
  await page.goto('/charts/attribution-lag/?focus=nobody');
  await expect(page.locator('.drawings')).toHaveCount(0);
  await expect(marks(page).first()).toBeVisible();
  expect(await scrolled(page)).toBe(0);
});

test('a reader who has begun to read is left where they are', async ({ page }) => {
  const { pathname, search } = await copied(page, 'attribution-lag');
  let go = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.goto('about:blank');
  await page.route(
    // The rows, without which nothing can be open.
    (url) => /\/attribution-lag\.[\w-]+\.js$/.test(url.pathname),
    async (route) => {
      await asked;
      await route.continue();
    },
  );
  await page.goto(pathname + search, { waitUntil: 'commit' });
  await page.locator('.drawings').waitFor();
  await page.mouse.wheel(0, 120);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
  await expect(card(page)).toHaveCount(0);
  const place = await scrolled(page);
  go();
  await expect(card(page)).toBeAttached();
  expect(await scrolled(page)).toBe(place);
});
