/** Paper: what shows one chart is one sheet in black, whatever the window was and whether or not a script ran. */
import { expect, test, type Page } from './browser-test.ts';
import { SHEETS } from './pages.ts';

type Format = 'A4' | 'Letter';

/** Each page in a PDF says that it is one. */
async function sheets(page: Page, format: Format): Promise<number> {
  const pdf = await page.pdf({ format });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Open an address and wait until its chart has been drawn with script. It need not be in sight. */
async function openAwake(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.chart-body svg').first()).toBeVisible();
}

/** All colours that paint something, as the page has them, less the greys: what a printer with black alone has not got. */
const colourful = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const painted = new Set<string>();
    for (const element of document.querySelectorAll('body *, svg *')) {
      if (!element.checkVisibility()) continue;
      const style = getComputedStyle(element);
      const { color, fill, stroke, backgroundColor, borderTopColor, textDecorationColor } = style;
      for (const each of [color, fill, stroke, backgroundColor, borderTopColor, textDecorationColor])
        painted.add(each);
    }
    const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    return [...painted].filter((colour) => {
      if (!pen || !CSS.supports('color', colour)) return false;
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
      const channels = [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
      return Math.max(...channels) - Math.min(...channels) > 2;
    });
  });

test.describe('on paper', { tag: '@only-chromium' }, () => {
  for (const address of SHEETS)
    test.describe(address, () => {
      test('it is one sheet of A4 and one of Letter, from a wide window', async ({ page }) => {
        await page.setViewportSize({ width: 1280, height: 900 });
        await openAwake(page, address);
        expect([await sheets(page, 'A4'), await sheets(page, 'Letter')]).toEqual([1, 1]);
      });

      test('it is one sheet of Letter from a narrow window', async ({ page }) => {
        await page.setViewportSize({ width: 390, height: 740 });
        await openAwake(page, address);
        expect(await sheets(page, 'Letter')).toBe(1);
      });

      test('when the chart does not wake, a drawing made for paper is fetched in time', async ({ page }) => {
        await page.route('**/_astro/Chart.*.js', (route) => route.abort());
        await page.goto(address);
        const drawing = page.waitForResponse(/\/paper\.svg$/);
        const whole = await page.pdf({ format: 'A4' });
        expect((await drawing).ok()).toBe(true);
        await page.route(/\/paper\.svg$/, (route) => route.abort());
        await page.goto(address);
        const bare = await page.pdf({ format: 'A4' });
        expect(whole.length).toBeGreaterThan(bare.length * 1.1);
      });

      test('nothing on it has a colour, for a reader of the dark page too', async ({ page }) => {
        await page.emulateMedia({ colorScheme: 'dark' });
        await openAwake(page, address);
        expect(await colourful(page)).not.toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        expect(await colourful(page)).toEqual([]);
        await page.goto(`${address.replace('/embed/', '/charts/')}paper.svg`);
        expect(await colourful(page)).toEqual([]);
      });

      test.describe('without script', () => {
        test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 740 } });

        test('it is one sheet of A4 and one of Letter', async ({ page }) => {
          await page.goto(address);
          expect([await sheets(page, 'A4'), await sheets(page, 'Letter')]).toEqual([1, 1]);
        });
      });
    });
});
