import type { Locator, Page } from '@playwright/test';
import type { Control } from './controls.ts';

/** Keys for what is stepped through, with those that lead back. */
const STEPS = ['ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp'];
/** What is typed into a field, and taken out again. */
const TYPED = ['b', 'e', 'i', 'j', 'i', 'n', 'g'];
/** Keys for the marks of a drawing, from the one that was clicked. */
const MARK_KEYS = ['ArrowRight', 'End', 'Home'];
/** ms that a finger or a pointer stays down, and a key: a hand that let go at once would have its press and its click answered by one picture. */
const PRESS = 80;
const KEY_PRESS = 40;
/** ms that a hand is at what it points to before it presses. */
const AIM = 60;
/** ms that something may take until it can be clicked. */
const PATIENCE = 5_000;

async function press(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key, { delay: KEY_PRESS });
}

/** The control, where it can still be worked: it may have gone, or have been switched off, by what was done before. */
async function standing(page: Page, { mark }: Control): Promise<Locator | undefined> {
  const element = page.locator(`[data-bench="${String(mark)}"]`);
  if ((await element.count()) !== 1 || !(await element.isVisible()) || !(await element.isEnabled()))
    return undefined;
  return element;
}

/**
 * Click an element with the bare pointer. Playwright's own click listens in the page to see what it hits, and that would be counted.
 * @returns false when something lies over it
 */
async function click(page: Page, element: Locator): Promise<boolean> {
  await element.scrollIntoViewIfNeeded({ timeout: PATIENCE });
  const place = await element.evaluate((each) => {
    // The middle of what is in sight of it: a drawing may be taller than the window.
    const { left, top, right, bottom } = each.getBoundingClientRect();
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const hit = document.elementFromPoint(x, y);
    return hit && (each.contains(hit) || hit.contains(each)) ? { x, y } : undefined;
  });
  if (!place) return false;
  await page.mouse.move(place.x, place.y);
  await page.waitForTimeout(AIM);
  await page.mouse.down();
  await page.waitForTimeout(PRESS);
  await page.mouse.up();
  return true;
}

/** Scroll to a control. What is there is painted, and what comes by scrolling is asked for, before a hand finds it. */
export async function reach(page: Page, control: Control): Promise<void> {
  await (await standing(page, control))?.scrollIntoViewIfNeeded({ timeout: PATIENCE }).catch(() => undefined);
  await page.evaluate(async () => {
    for (let index = 0; index < 3; index += 1) await new Promise(requestAnimationFrame);
  });
}

/**
 * Work a control as a reader does, with the pointer or keys of the browser itself. What it opens stays open.
 * @returns false when it cannot be worked any more: it went, or something lies over it
 */
export async function work(page: Page, control: Control): Promise<boolean> {
  try {
    const element = await standing(page, control);
    if (!element) return false;
    // A list that was clicked lies over the page, where keys no longer reach it.
    if (control.way === 'step' && (await element.evaluate((each) => each.matches('select'))))
      await element.focus();
    else if (!(await click(page, element))) return false;
    if (control.way === 'step') await press(page, STEPS);
    if (control.way === 'type') await press(page, [...TYPED, ...TYPED.map(() => 'Backspace')]);
    return true;
  } catch {
    return false;
  }
}

/** Leave a control that was worked, as it was where that is one more action. It need not be there any more. */
export async function leave(page: Page, control: Control): Promise<boolean> {
  try {
    if (control.way === 'click' && control.leave === 'keys') await press(page, MARK_KEYS);
    const again = control.way === 'click' && control.leave === 'again' && (await standing(page, control));
    if (again) await click(page, again);
    if (control.way !== 'type') await press(page, ['Escape']);
    return true;
  } catch {
    return false;
  }
}

/** Work a control and leave it. @returns whether both could be done */
export const use = async (page: Page, control: Control): Promise<boolean> =>
  (await work(page, control)) && leave(page, control);
