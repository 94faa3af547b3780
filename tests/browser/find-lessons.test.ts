import { expect, test, type Page } from './browser-test.ts';

const shown = (page: Page) => page.locator('.lessons > li:visible h2');

test('a teacher narrows the list by keys, and the address keeps what was chosen', async ({ page }) => {
  await page.goto('/teach/');
  const all = await shown(page).count();
  expect(all).toBeGreaterThanOrEqual(5);
  await page.getByLabel('What is in the room').focus();
  await page.getByLabel('What is in the room').selectOption('paper');
  await expect(page.getByRole('status').filter({ hasText: 'lessons' })).toHaveText(/^\d of \d+ lessons$/);
  const left = await shown(page).allTextContents();
  expect(left.length).toBeGreaterThan(0);
  expect(left.length).toBeLessThan(all);
  await expect(page).toHaveURL(/\?needs=paper$/);

  await page.reload();
  expect(await shown(page).allTextContents()).toEqual(left);
  await expect(page.getByLabel('What is in the room')).toHaveValue('paper');

  await page.getByRole('button', { name: 'Show all' }).press('Enter');
  await expect(shown(page)).toHaveCount(all);
  await expect(page).toHaveURL(/\/teach\/$/);
});

test('age, time and subject narrow it together', async ({ page }) => {
  await page.goto('/teach/?age=12&subject=citizenship');
  await expect(shown(page)).toHaveText(['What is a register worth?']);
  await page.getByLabel('Age of pupils').selectOption('17');
  await expect(shown(page)).toHaveText(['Five governments, one weekend']);
});

test('what no lesson fits is said, and what the address says wrongly is ignored', async ({ page }) => {
  await page.goto('/teach/?age=17&subject=computing');
  await expect(shown(page)).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'lessons' })).toHaveText(/^0 of/);
  await page.goto('/teach/?age=<b>x&needs=robots');
  await expect(page.getByRole('status').filter({ hasText: 'lessons' })).toHaveText(/^All/);
});
