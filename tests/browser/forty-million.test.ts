import { expect, test, type Locator, type Page } from './browser-test.ts';
import { roomsBeforeAndAfter, sideways, wake } from './chart-page.ts';

const PAGE = '/charts/forty-million/';
const AWAKE = '.targets button';

const marks = (page: Page): Locator =>
  page.getByRole('group', { name: 'Lists of voters' }).getByRole('button');
const card = (page: Page): Locator => page.locator('#forty-million-detail .card');

for (const width of [280, 360, 800, 1280])
  test(`it wakes in the room that was kept for it at ${String(width)} px`, async ({ page }) => {
    const [still, live] = await roomsBeforeAndAfter(page, [PAGE, AWAKE], width);
    // Narrower than the narrowest drawing it is shown smaller; from there on nothing moves.
    if (width < 312) expect(live[0]).toBeCloseTo(still[0] ?? 0, 0);
    else expect(live).toEqual(still);
    expect(await sideways(page)).toBe(0);
  });

test('every row of the table can be chosen, and keys go through all of them', async ({ page }) => {
  await wake(page, PAGE, AWAKE);
  const rows = await page.locator('.chart-table tbody tr').count();
  await expect(marks(page)).toHaveCount(rows);
  await expect(marks(page).and(page.locator('[tabindex="0"]'))).toHaveCount(1);
  await marks(page).first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(marks(page).nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(marks(page).last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(marks(page).first()).toHaveAccessibleName(/about 40 million people.*\(claimed\)$/);
});

test('a list opens with its count, who stands behind it and its sources, and is told alone', async ({
  page,
}) => {
  await wake(page, PAGE, AWAKE);
  const faint = (): Promise<number> =>
    page
      .locator('.live svg .part')
      .evaluateAll((all) => all.filter((one) => Number(getComputedStyle(one).opacity) < 0.5).length);
  await marks(page)
    .and(page.getByRole('button', { name: /^Mexican/ }))
    .focus();
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('about 93.4 million records');
  await expect(card(page)).toContainText('alleged:');
  await expect(card(page).getByRole('link').first()).toHaveAttribute('href', /\/sources\/#./);
  await expect.poll(faint).toBeGreaterThan(10);
  await expect.poll(() => new URL(page.url()).searchParams.get('focus')).toBe('mx-ine-2016');
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect.poll(faint).toBe(0);
});

test('an address opens a list, and nonsense opens none', async ({ page }) => {
  await wake(page, `${PAGE}?focus=register`, AWAKE);
  await expect(card(page)).toContainText('about 40 million people');
  await wake(page, `${PAGE}?focus=%3Cscript%3E`, AWAKE);
  await expect(card(page)).toHaveCount(0);
});
