import { expect, type Frame } from '@playwright/test';

/** The still drawing that a reader sees, which waits for a first action. */
const STILL = '.drawings .drawing:visible';

/** That no chart's script has run yet, and its drawing is there. */
export const expectAsleep = (frame: Frame): Promise<void> => expect(frame.locator(STILL)).toHaveCount(1);

/** What a reader may do first with a chart in a frame. */
export const FIRST_ACTIONS = {
  hover: (frame: Frame) => frame.locator(STILL).hover(),
  click: (frame: Frame) => frame.locator(STILL).click(),
  key: async (frame: Frame) => {
    // From outside of the frame, by as many stops as there are before its drawing.
    await frame.locator('body').press('Tab');
    await expect
      .poll(async () => {
        const isIn = await frame.evaluate(() => document.activeElement?.closest('.chart-body') !== null);
        if (!isIn) await frame.page().keyboard.press('Tab');
        return isIn;
      })
      .toBe(true);
  },
} as const;

/** Do something with a chart in a frame, and wait until it is live. */
export async function wakeIn(frame: Frame, action: keyof typeof FIRST_ACTIONS = 'hover'): Promise<void> {
  await expectAsleep(frame);
  await FIRST_ACTIONS[action](frame);
  await expect(frame.locator('.drawings')).toHaveCount(0);
}
