/** A host page on paper: the frame in it keeps its box, and in it stands the drawing made for paper, complete. */
import { expect, expectComplete, declaredHeight, openHost, test } from './hosts-page.ts';
import { wakeIn } from './hosts-wake.ts';

for (const id of ['breach-timeline', 'campaign-timeline', 'target-map'])
  test.describe(id, { tag: '@only-chromium' }, () => {
    for (const state of ['asleep', 'awake'])
      test(`printed with its host, ${state}`, async ({ page, hosts }) => {
        const frame = await openHost(page, `${hosts}/frame-alone/${id}/`);
        if (state === 'awake') await wakeIn(frame);
        await page.emulateMedia({ media: 'print' });
        await frame.evaluate(() => dispatchEvent(new Event('beforeprint')));
        await expectComplete(frame, declaredHeight(id));
        await expect(frame.locator('.controls, .hint, .targets').filter({ visible: true })).toHaveCount(0);
        const drawing = frame.locator('.drawings img:visible, .chart-body svg:visible').first();
        const { width, height, right, bottom, isThere } = await drawing.evaluate(async (one) => {
          if (one instanceof HTMLImageElement) await one.decode();
          const { width, height, right, bottom } = one.getBoundingClientRect();
          return {
            width,
            height,
            right,
            bottom,
            isThere: !(one instanceof HTMLImageElement) || one.naturalWidth > 0,
          };
        });
        expect(isThere).toBe(true);
        expect(Math.min(width, height)).toBeGreaterThan(200);
        const room = await frame.evaluate(() => ({ width: innerWidth, height: innerHeight }));
        expect(right).toBeLessThanOrEqual(room.width);
        expect(bottom).toBeLessThanOrEqual(room.height);

        const whole = (await page.pdf()).length;
        await frame.locator('.chart-body').evaluate((body) => {
          body.style.visibility = 'hidden';
        });
        expect(whole).toBeGreaterThan((await page.pdf()).length * 1.1);
      });
  });
