/** What a reader has whatever failed: words, drawings and tables, nothing blank, nothing over anything else, no control that is dead. */
import { expect, type Locator, type Page } from '../browser-test.ts';
import { sideways } from '../chart-page.ts';

/** Parts of a chart that lie over the one before, by their class, and how far, px. They stand one under another. */
const overlaps = (chart: Locator): Promise<string[]> =>
  chart.evaluate((figure) => {
    const parts = [...figure.children]
      .filter((part) => part.checkVisibility() && getComputedStyle(part).position === 'static')
      .map((part) => ({ name: part.className, box: part.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0);
    return parts.flatMap(({ name, box }, index) => {
      const above = parts[index - 1];
      const over = above ? above.box.bottom - box.top : 0;
      const isBeside = above && (above.box.right <= box.left + 1 || box.right <= above.box.left + 1);
      return over > 1 && !isBeside ? [`${name} over ${above?.name ?? ''}: ${over.toFixed(0)}`] : [];
    });
  });

/** Whether a drawing has been drawn, a still picture or a live one. */
const isDrawn = (drawing: Locator): Promise<boolean> =>
  drawing.evaluate((one) => {
    const { width, height } = one.getBoundingClientRect();
    const isThere =
      one instanceof HTMLImageElement
        ? one.complete && one.naturalWidth > 0
        : one.querySelectorAll('path, rect, line, text').length > 1;
    return isThere && width > 200 && height > 100;
  });

/** A chart that is whole: its drawing, its words and its table or the way there are seen. */
async function expectWhole(chart: Locator, drawing: Locator): Promise<void> {
  await chart.locator('.chart-body').scrollIntoViewIfNeeded();
  await expect(drawing).toBeVisible();
  await expect.poll(() => isDrawn(drawing), 'the drawing is drawn').toBe(true);
  await expect(chart.locator('.chart-summary')).toHaveText(/\w.{60,}/s);
  // A slide has a heading of its own, and its plan leads to the table.
  const isOnSlide = (await chart.locator('xpath=ancestor::section[contains(@class, "slide")]').count()) > 0;
  if (!isOnSlide) {
    await expect(chart.locator('.chart-title')).toBeVisible();
    await expect(chart.locator('.chart-table, a[href*="/charts/"]').first()).toBeVisible();
  }
  expect(await overlaps(chart)).toEqual([]);
}

const MESSAGE = '.lost-words';

/** The still drawing stands, and no control beside it that would not answer. */
export async function expectStill(chart: Locator): Promise<void> {
  await expectWhole(chart, chart.locator('.drawings .drawing:visible'));
  await expect(chart.locator('.needs-js:visible')).toHaveCount(0);
}

/** The still drawing stands, and words under it that say that more was to come. */
export async function expectLost(chart: Locator): Promise<void> {
  await chart.locator('.chart-body').scrollIntoViewIfNeeded();
  await expect(chart.locator(MESSAGE)).toHaveText(/did not load\. The drawing is complete without them\./);
  await expect(chart.locator(MESSAGE).getByRole('button')).toBeVisible();
  await expectStill(chart);
}

/** It is live, and nothing says that it is not. */
export async function expectLive(chart: Locator): Promise<void> {
  await chart.locator('.chart-body').scrollIntoViewIfNeeded();
  await expect(chart.locator('.drawings')).toHaveCount(0);
  await expect(chart.locator(MESSAGE)).toHaveCount(0);
  await expectWhole(chart, chart.locator(':is(.drawing, .plot, .map-plane) svg').first());
}

/** A page that can be read: a heading, words, and nothing wider than the window. */
export async function expectReadable(page: Page): Promise<void> {
  await expect(page.locator('h1').first()).toBeVisible();
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(200);
  expect(await sideways(page)).toBe(0);
}

/** Nothing that needs a script is shown. */
export const expectNoControls = (page: Page): Promise<void> =>
  expect(page.locator('.needs-js:visible')).toHaveCount(0);
