import { expect, test, type Locator, type Page } from './browser-test.ts';
import { expectRoomKept, wake } from './chart-page.ts';

const PAGE = '/charts/who-is-who/';
/** Only the live chart has boxes that can be chosen. */
const AWAKE = '.targets button';
const focused = (page: Page): Locator => page.locator('.targets button:focus');
const card = (page: Page): Locator => page.locator('.card');

for (const [address, width] of [
  ['/embed/who-is-who/', 280],
  [PAGE, 360],
  [PAGE, 800],
  [PAGE, 1280],
] as const)
  test(`nothing moves when ${address} wakes at ${String(width)} px`, async ({ page }) => {
    await expectRoomKept(page, [address, AWAKE], width);
  });

for (const width of [360, 1280])
  test(`keys go from the ministry down to the last reply at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await wake(page, PAGE, AWAKE);
    await expect(page.locator('.targets button[tabindex="0"]')).toHaveCount(1);
    await page.locator('.targets button[tabindex="0"]').focus();
    for (const [key, name] of [
      ['ArrowDown', /^Prosecutors allege: the ministry’s arm in Wuhan/],
      ['ArrowLeft', /^Ministry of State Security/],
      ['ArrowRight', /^Prosecutors allege: the ministry’s arm/],
      ['End', /^Foreign ministry in Beijing/],
      ['ArrowDown', /^Foreign ministry in Beijing/],
      ['Home', /^Ministry of State Security/],
    ] as const) {
      await page.keyboard.press(key);
      await expect(focused(page)).toHaveAttribute('aria-label', name);
    }
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(card(page).locator('.title')).toHaveText('Prosecutors allege: the ministry’s arm in Wuhan');
    await expect(card(page)).toContainText('Disputed or told differently by: Chinese Embassy in Washington');
    await expect(card(page).locator('a').first()).toHaveAttribute('href', /\/sources\/#./);
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await expect(focused(page)).toHaveAttribute('aria-label', /^Prosecutors allege/);
    await page.keyboard.press('Escape');
    await expect(page.locator('.hint')).toBeFocused();
  });

for (const width of [360, 1280])
  test(`everybody charged is called so, in name and card, at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await wake(page, PAGE, AWAKE);
    const people = page.getByRole('button', { name: /^\S+ \S+ is charged \(/ });
    await expect(people).toHaveCount(7);
    await people.first().click();
    await expect(card(page).locator('.when')).toHaveText('Charged, and presumed innocent');
    await expect(card(page)).toContainText('UK sanctions notice: under an asset freeze');
    await expect(page).toHaveURL(/\?focus=ni-gaobin$/);
  });

test('nonsense in the address opens nothing', async ({ page }) => {
  await wake(page, `${PAGE}?focus=<b>nobody`, AWAKE);
  await expect(card(page)).toHaveCount(0);
  await expect(page.locator('.targets button[tabindex="0"]')).toHaveAttribute('aria-label', /^Ministry/);
});
