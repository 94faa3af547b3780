/** Paper: what shows one chart is one sheet in black, whatever the window was and whether or not a script ran. */
import { expect, test, type Page } from './browser-test.ts';
import { touch } from './chart-page.ts';
import { colourful } from './colours.ts';
import { SHEETS } from './pages.ts';

const CHARTS = SHEETS.filter((address) => address.startsWith('/charts/'));
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 390, height: 740 };

/** Each page in a PDF says that it is one. */
async function sheets(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Open an address and wait until its chart has been drawn with script. It need not be in sight. */
async function openAwake(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await touch(page.locator('.chart-body'));
  await expect(page.locator('.chart-body svg').first()).toBeVisible();
}

test.describe('on paper', { tag: '@only-chromium' }, () => {
  for (const address of SHEETS)
    test.describe(address, () => {
      test('it is one sheet, A4 or Letter, from a wide window and from a narrow one', async ({ page }) => {
        await page.setViewportSize(WIDE);
        await openAwake(page, address);
        expect([await sheets(page, 'A4'), await sheets(page, 'Letter')]).toEqual([1, 1]);
        await page.setViewportSize(NARROW);
        expect(await sheets(page, 'Letter')).toBe(1);
      });

      test.describe('without script', () => {
        test.use({ javaScriptEnabled: false, viewport: NARROW });

        test('it is one sheet, A4 or Letter', async ({ page }) => {
          await page.goto(address);
          expect([await sheets(page, 'A4'), await sheets(page, 'Letter')]).toEqual([1, 1]);
        });
      });
    });

  for (const address of CHARTS)
    test(`${address} has no colour, for a reader of the dark page too`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await openAwake(page, address);
      expect(await colourful(page)).not.toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await colourful(page)).toEqual([]);
      await page.goto(`${address}paper.svg`);
      expect(await colourful(page)).toEqual([]);
    });

  test('when a chart does not wake, the drawing made for paper is fetched in time', async ({ page }) => {
    const [address = ''] = CHARTS;
    await page.route('**/_astro/Chart.*.js', (route) => route.abort());
    await page.goto(address);
    const drawing = page.waitForResponse(/\/paper\.svg$/);
    const whole = await page.pdf();
    expect((await drawing).ok()).toBe(true);
    await page.route(/\/paper\.svg$/, (route) => route.abort());
    await page.goto(address);
    expect(whole.length).toBeGreaterThan((await page.pdf()).length * 1.1);
  });
});
