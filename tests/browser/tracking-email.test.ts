import { expect, test, type Locator, type Page } from './browser-test.ts';
import { expectRoomKept, sideways, wake } from './chart-page.ts';

const PAGE = '/charts/tracking-email/';
const AWAKE = '.targets button';

const marks = (page: Page): Locator =>
  page.getByRole('group', { name: 'Parts of the diagram' }).getByRole('button');
const card = (page: Page): Locator => page.locator('#tracking-email-detail .card');

for (const width of [312, 800, 1280])
  test(`it wakes in the room that was kept for it at ${String(width)} px`, async ({ page }) => {
    await expectRoomKept(page, [PAGE, AWAKE], width);
  });

test('in the narrowest frame nothing sticks out', async ({ page }) => {
  await page.setViewportSize({ width: 280, height: 700 });
  await wake(page, '/embed/tracking-email/', AWAKE);
  expect(await sideways(page)).toBe(0);
});

test('keys go from part to part, and an open card follows them', async ({ page }) => {
  await wake(page, PAGE, AWAKE);
  await expect(marks(page).and(page.locator('[tabindex="0"]'))).toHaveCount(1);
  await marks(page).first().focus();
  await page.keyboard.press('Enter');
  const first = await card(page).locator('.title').innerText();
  await page.keyboard.press('ArrowDown');
  await expect(marks(page).nth(1)).toBeFocused();
  await expect(marks(page).nth(1)).toHaveAttribute('aria-expanded', 'true');
  await expect(card(page).locator('.title')).not.toHaveText(first);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await page.keyboard.press('End');
  await expect(marks(page).last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.hint')).toBeFocused();
});

test('what is alleged says so, with its sources; what is explained has no status', async ({ page }) => {
  await wake(page, PAGE, AWAKE);
  await marks(page)
    .and(page.getByRole('button', { name: /home router/i }))
    .focus();
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('charged:');
  await expect(card(page).getByRole('link').first()).toHaveAttribute('href', /\/sources\/#./);
  await page.keyboard.press('Escape');
  await marks(page)
    .and(page.getByRole('button', { name: /\(explanation\)$/ }))
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeVisible();
  await expect(card(page).locator('.glyph')).toHaveCount(0);
});
