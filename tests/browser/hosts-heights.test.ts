/** A frame with no resizer keeps the height it was given: each chart is complete in it, at every width an article has. */
import { CHARTS, declaredHeight, expect, expectComplete, openHost, test } from './hosts-page.ts';
import { wakeIn } from './hosts-wake.ts';

/** px */
const WIDTHS = [900, 600, 320, 280];

for (const id of CHARTS)
  test(`${id} is complete at its declared height, asleep and awake`, async ({ page, hosts }) => {
    const frame = await openHost(page, `${hosts}/frame-alone/${id}/`);
    const expectAtWidths = async (): Promise<void> => {
      for (const width of WIDTHS) {
        await page.locator('#column').evaluate((column, px) => {
          column.style.width = `${String(px)}px`;
        }, width);
        await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width);
        await test.step(`${String(width)} px`, () => expectComplete(frame, declaredHeight(id)));
      }
    };
    await expectAtWidths();
    await wakeIn(frame);
    await expectAtWidths();
  });
