import { expect, test, type Locator, type Page } from './browser-test.ts';
import { expectRoomKept, wake } from './chart-page.ts';

const PAGE = '/charts/response-matrix/';
/** Only the live chart has answers that can be chosen. */
const AWAKE = '.targets button';
const focused = (page: Page): Locator => page.locator('.targets button:focus');
const rows = (page: Page): Locator => page.locator('.chart-table tbody tr:visible');
const lit = (page: Page): Locator => page.locator('.live svg [role="cell"]:not([opacity])');

for (const [address, width] of [
  ['/embed/response-matrix/', 280],
  [PAGE, 360],
  [PAGE, 800],
  [PAGE, 1280],
] as const)
  test(`nothing moves when ${address} wakes at ${String(width)} px`, async ({ page }) => {
    await expectRoomKept(page, [address, AWAKE], width);
  });

for (const width of [360, 1280])
  test(`keys go along a step and from step to step at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await wake(page, PAGE, AWAKE);
    await expect(page.locator('.targets button[tabindex="0"]')).toHaveCount(1);
    await page.locator('.targets button[tabindex="0"]').focus();
    for (const [key, name] of [
      ['ArrowRight', /^United Kingdom, joined an advisory: /],
      ['ArrowDown', /^United Kingdom, laid blame: /],
      ['End', /^Canada, laid blame: none found/],
      ['ArrowRight', /^Canada, laid blame: /],
      ['Home', /^United States, laid blame: /],
      ['ArrowUp', /^United States, joined an advisory: /],
      ['PageDown', /^United States, summoned a diplomat: /],
    ] as const) {
      await page.keyboard.press(key);
      await expect(focused(page)).toHaveAttribute('aria-label', name);
    }
    await expect(page.locator('.card')).toHaveCount(0);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page.locator('.card .title')).toHaveText('United Kingdom: summoned a diplomat');
    await expect(page.locator('.card a').first()).toHaveAttribute('href', /\/sources\/#./);
    await page.keyboard.press('Escape');
    await expect(page.locator('.card')).toHaveCount(0);
    await expect(focused(page)).toHaveAttribute('aria-label', /^United Kingdom, summoned/);
    await page.keyboard.press('Escape');
    await expect(page.locator('.hint')).toBeFocused();
  });

test('the three answers that are not yes say which they are, in the cell and in the card', async ({
  page,
}) => {
  await wake(page, PAGE, AWAKE);
  for (const [id, said] of [
    ['nz-sanctioned', 'No law for it'],
    ['au-sanctioned', 'Had the power, did not use it here'],
    ['ca-sanctioned', 'None found'],
  ] as const) {
    await wake(page, `${PAGE}?focus=${id}`, AWAKE);
    await expect(page.locator('.card .when')).toHaveText(said);
    await expect(page.locator('.card .glyph')).toHaveCount(0);
    await expect(page.locator('.card a').first()).toBeVisible();
  }
});

test('what is chosen is left in drawing, summary, table and address, and clears', async ({ page }) => {
  await wake(page, PAGE, AWAKE);
  await page.getByRole('button', { name: 'New Zealand', exact: true }).click();
  await page.getByRole('combobox', { name: 'Step' }).selectOption('Used sanctions');
  await expect(page.locator('.shown')).toHaveText('1 of 35 answers');
  await expect(lit(page)).toHaveCount(1);
  await expect(rows(page)).toHaveCount(1);
  await expect(page.locator('.chart-summary')).toContainText('For sanctions New Zealand had no law.');
  await expect(page).toHaveURL(/\?country=NZ&action=sanctioned$/);
  await page.reload();
  await expect(page.locator('.shown')).toHaveText('1 of 35 answers');
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.locator('.shown')).toHaveText('35 of 35 answers');
  await expect(rows(page)).toHaveCount(35);
  await expect(page).toHaveURL(new RegExp(`${PAGE}$`));
});

test('nonsense in the address chooses nothing', async ({ page }) => {
  await wake(page, `${PAGE}?country=XX,<b>&action=bombed&focus=nobody`, AWAKE);
  await expect(page.locator('.shown')).toHaveText('35 of 35 answers');
  await expect(lit(page)).toHaveCount(35);
  await expect(page.locator('.card')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Clear' })).toBeDisabled();
});
