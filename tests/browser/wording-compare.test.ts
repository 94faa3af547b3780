import { expect, test, type Locator, type Page } from './browser-test.ts';
import { expectRoomKept, wake } from './chart-page.ts';

const PAGE = '/charts/wording-compare/';
/** Only the live chart has cells that can be chosen. */
const AWAKE = '.targets button';
const focused = (page: Page): Locator => page.locator('.targets button:focus');
const rows = (page: Page): Locator => page.locator('.chart-table tbody tr:visible');

for (const [address, width] of [
  ['/embed/wording-compare/', 280],
  [PAGE, 360],
  [PAGE, 800],
  [PAGE, 1280],
] as const)
  test(`nothing moves when ${address} wakes at ${String(width)} px`, async ({ page }) => {
    await expectRoomKept(page, [address, AWAKE], width);
  });

for (const width of [360, 1280])
  test(`keys go along a speaker and from speaker to speaker at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await wake(page, PAGE, AWAKE);
    await expect(page.locator('.targets button[tabindex="0"]')).toHaveCount(1);
    await page.locator('.targets button[tabindex="0"]').focus();
    for (const [key, name] of [
      ['ArrowRight', /Electoral Commission\. How sure: /],
      ['ArrowDown', /parliamentarians\. How sure: .*“almost certain”/],
      ['End', /parliamentarians\. What is done: /],
      ['Home', /parliamentarians\. Who is named: APT31/],
      ['PageDown', /^China’s embassy, Ottawa.*Who is named: /],
      ['ArrowRight', /^China’s embassy, Ottawa.*How sure: we found no statement/],
    ] as const) {
      await page.keyboard.press(key);
      await expect(focused(page)).toHaveAttribute('aria-label', name);
    }
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect(page.locator('.card')).toContainText('groundless accusations and smears');
    await expect(page.locator('.card')).toContainText('denied');
    await expect(page.locator('.card a').first()).toHaveAttribute('href', /\/sources\/#./);
    await page.keyboard.press('Escape');
    await expect(page.locator('.card')).toHaveCount(0);
    await expect(focused(page)).toHaveAttribute('aria-label', /^China’s embassy, Ottawa/);
    await page.keyboard.press('Escape');
    await expect(page.locator('.hint')).toBeFocused();
  });

test('a phone shows key words, and the card the quotation', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 900 });
  await wake(page, `${PAGE}?focus=gb-commission-named`, AWAKE);
  await expect(page.locator('.live svg')).not.toContainText('state-affiliated entity');
  await expect(page.locator('.card .title')).toHaveText('No group named');
  await expect(page.locator('.card')).toContainText('a Chinese state-affiliated entity');
});

test('what is chosen is left in drawing, summary, table and address', async ({ page }) => {
  await wake(page, PAGE, AWAKE);
  await page.getByRole('button', { name: 'Which victim', exact: true }).click();
  await page.getByRole('combobox', { name: 'Country' }).selectOption('New Zealand');
  await expect(page.locator('.shown')).toHaveText('2 of 48 cells');
  await expect(page.locator(AWAKE)).toHaveCount(2);
  await expect(rows(page)).toHaveCount(2);
  await expect(page.locator('.chart-summary')).toContainText('Which victim? New Zealand');
  await expect(page.locator('.live svg')).not.toContainText('United States');
  await expect(page).toHaveURL(/\?dimension=victim&country=NZ$/);
  await page.reload();
  await expect(page.locator('.shown')).toHaveText('2 of 48 cells');
  await expect(page.getByRole('button', { name: 'Which victim', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('nonsense in the address chooses nothing', async ({ page }) => {
  await wake(page, `${PAGE}?dimension=colour&country=ZZ&focus=nobody`, AWAKE);
  await expect(page.locator('.shown')).toHaveText('48 of 48 cells');
  await expect(page.locator(AWAKE)).toHaveCount(48);
  await expect(page.locator('.card')).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Country' })).toHaveValue('');
});
