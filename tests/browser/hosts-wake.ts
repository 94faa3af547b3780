import { expect, type Frame, type Locator } from '@playwright/test';

/** The still drawing that a reader sees, which waits for a first action. */
const STILL = '.drawings .drawing:visible';

/** That no chart's script has run yet, and its drawing is there. */
export const expectAsleep = (frame: Frame): Promise<void> => expect(frame.locator(STILL)).toHaveCount(1);

/** Playwright's hands reach no frame of another site in a stock Firefox: there the events are sent to the element itself. */
const isOutOfReach = (frame: Frame): boolean =>
  frame.page().context().browser()?.browserType().name() === 'firefox';

/** Click something in a frame of another site. */
export const clickIn = (frame: Frame, target: Locator): Promise<void> =>
  isOutOfReach(frame) ? target.dispatchEvent('click') : target.click();

/** What a reader may do first with a chart in a frame. */
export const FIRST_ACTIONS = {
  hover: (frame: Frame) => {
    const still = frame.locator(STILL);
    return isOutOfReach(frame) ? still.dispatchEvent('pointerover') : still.hover();
  },
  click: (frame: Frame) => clickIn(frame, frame.locator(STILL)),
  key: async (frame: Frame) => {
    if (isOutOfReach(frame)) {
      await frame.locator(STILL).focus();
      return;
    }
    // By as many stops as there are before the drawing.
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
