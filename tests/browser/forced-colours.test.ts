import { findings } from './axe.ts';
import { expect, test, type Page } from './browser-test.ts';
import { openAwake, wake } from './chart-page.ts';
import { CHARTS } from './pages.ts';

/** For each visible piece, the best contrast of its fill or outline against what the page is painted with; below 3 it is as good as gone. */
const faintest = (page: Page, pieces: string): Promise<number> =>
  page.locator(pieces).evaluateAll((all) => {
    const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const luminance = (colour: string): number | undefined => {
      if (!paint || colour === 'none' || colour.startsWith('url')) return undefined;
      paint.clearRect(0, 0, 1, 1);
      paint.fillStyle = colour;
      paint.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = paint.getImageData(0, 0, 1, 1).data;
      if (alpha < 200) return undefined;
      const linear = (value: number): number =>
        value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    };
    const paper = luminance(getComputedStyle(document.body).backgroundColor) ?? luminance('Canvas') ?? 1;
    const against = (colour: string): number => {
      const own = luminance(colour);
      return own === undefined ? 1 : (Math.max(own, paper) + 0.05) / (Math.min(own, paper) + 0.05);
    };
    return Math.min(
      ...all
        .filter((one) => one.checkVisibility())
        .map((one) => {
          const { fill, stroke } = getComputedStyle(one);
          return Math.max(against(fill), against(stroke));
        }),
    );
  });

async function expectAllSeen(page: Page): Promise<void> {
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  expect(await faintest(page, '.chart-body svg :is(.mark, .block)')).toBeGreaterThanOrEqual(3);
  // Words that stand on a mark have the colour of the page, and the mark was looked at above.
  expect(await faintest(page, '.chart-body svg text:not(.t-on, .t-on-strong)')).toBeGreaterThanOrEqual(3);
}

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(
    `forced colours, ${colorScheme}`,
    { tag: colorScheme === 'light' ? '@forced-colours' : '@only-chromium' },
    () => {
      test.use({ forcedColors: 'active', colorScheme });

      for (const id of CHARTS)
        test(`nothing vanishes on /charts/${id}/`, async ({ page, browserName }) => {
          await openAwake(page, `/charts/${id}/`);
          await expectAllSeen(page);
          const stop = page.locator('.chart-body [tabindex="0"]').last();
          await page.locator('.chart-summary').click();
          await stop.focus();
          await page.keyboard.press('ArrowRight');
          const focus = page.locator(':focus');
          await expect(focus).toHaveCount(1);
          const { style, width } = await focus.evaluate((one) => {
            const { outlineStyle, outlineWidth } = getComputedStyle(one);
            return { style: outlineStyle, width: Number.parseFloat(outlineWidth) };
          });
          expect(style).not.toBe('none');
          expect(width).toBeGreaterThanOrEqual(2);
          if (browserName !== 'chromium') return;
          // Also with a mark open.
          await page.keyboard.press('Enter');
          expect(await findings(page, 'colours')).toEqual([]);
          await openAwake(page, `/embed/${id}/`);
          await expectAllSeen(page);
          expect(await findings(page, 'colours')).toEqual([]);
        });

      test('a pressed control is not like the others', async ({ page }) => {
        await wake(page, '/charts/target-map/', '.map-mark');
        const paint = (name: string): Promise<string> =>
          page
            .getByRole('button', { name, exact: true })
            .evaluate((one) => getComputedStyle(one).backgroundColor);
        expect(await paint('All')).not.toBe(await paint('APT31'));
      });
    },
  );
