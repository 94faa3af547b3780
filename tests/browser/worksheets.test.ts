/** Worksheets and answers as a reader has them: printed at once, narrow, and on both sizes of paper in black only. */
import { expect, test, type Page } from './browser-test.ts';
import { sideways } from './chart-page.ts';
import { colourful } from './colours.ts';
import { PAGES } from './pages.ts';

const SHEETS = PAGES.filter((address) => /^\/teach\/[\w-]+\/(worksheet|answers)\/$/.test(address));
const WORKSHEETS = SHEETS.filter((address) => address.endsWith('/worksheet/'));
const [FIRST = ''] = WORKSHEETS;

/** What is left of a page between its margins (worksheet.css), CSS px: 96 in an inch, 25.4 mm. */
const px = (mm: number): number => Math.floor((mm * 96) / 25.4);
const PAPER = {
  A4: { width: px(210 - 28), height: px(297 - 29) },
  Letter: { width: px(215.9 - 28), height: px(279.4 - 29) },
} as const;

async function onPaper(page: Page, address: string, size: { width: number; height: number }): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize(size);
  await page.goto(address);
  await page.evaluate(async () => {
    const shown = [...document.images].filter((image) => image.checkVisibility());
    await Promise.all(shown.map((image) => image.decode()));
    await document.fonts.ready;
  });
}

test('there is a worksheet with its answers for every lesson', () => {
  expect(WORKSHEETS.length).toBeGreaterThanOrEqual(5);
  expect(SHEETS).toHaveLength(2 * WORKSHEETS.length);
});

test.describe('on paper', { tag: '@only-chromium' }, () => {
  for (const address of SHEETS)
    test(`${address} is black, fits both sizes, and no drawing or table row is higher than a page`, async ({
      page,
    }) => {
      for (const [format, size] of Object.entries(PAPER)) {
        await onPaper(page, address, size);
        expect(await colourful(page), format).toEqual([]);
        expect(await sideways(page), format).toBe(0);
        const pieces = page.locator('main :is(figure, tr, .question, .cards li, .number-line)');
        const heights = await pieces.evaluateAll((all) =>
          all.map((each) => each.getBoundingClientRect().height),
        );
        expect(heights.length).toBeGreaterThan(10);
        expect(Math.max(...heights), format).toBeLessThan(size.height);
      }
    });

  test('only the sheet goes to paper, with the drawings made for it', async ({ page }) => {
    await onPaper(page, FIRST, PAPER.A4);
    for (const screen of ['.masthead', '.colophon', '.sheet-bar', '.skip', '.paper-drawing img.screen-only'])
      for (const each of await page.locator(screen).all()) await expect(each).toBeHidden();
    await expect(page.locator('.paper-drawing img.print-only').first()).toBeVisible();
    await expect(page.locator('.whose')).toBeVisible();
  });

  test('lines and rows to write in leave room for a hand', async ({ page }) => {
    await onPaper(page, FIRST, PAPER.A4);
    const heights = (selector: string): Promise<number[]> =>
      page.locator(selector).evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    for (const height of [...(await heights('.lines i')), ...(await heights('tr:has(td:empty)'))])
      expect(height).toBeGreaterThanOrEqual(px(9));
  });
});

test('the page prints itself when asked to', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes';
    };
  });
  await page.goto(FIRST);
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('no button is there that would do nothing, and the whole sheet is', async ({ page }) => {
    await page.goto(FIRST);
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
    await expect(page.locator('.paper-quiz .question').last()).toBeVisible();
  });
});

test('in a narrow window a table scrolls by itself, also for keys', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of WORKSHEETS) {
    await page.goto(address);
    expect(await sideways(page), address).toBe(0);
    for (const table of await page.locator('.table-room').all())
      await expect(table).toHaveAttribute('tabindex', '0');
  }
});
