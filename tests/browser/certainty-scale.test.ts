import { expect, test, type Page } from './browser-test.ts';
import { roomsBeforeAndAfter, wake } from './chart-page.ts';

const PAGE = '/charts/certainty-scale/';
/** Only the live chart can turn its answers over. */
const AWAKE = '.turn-over:enabled';
const slider = (page: Page) => page.getByRole('slider', { name: '“highly likely”' });
const number = (page: Page) => page.getByRole('spinbutton', { name: '“highly likely” in per cent' });
/** As a reader does it: Playwright’s `fill` sets a number in Firefox without the events of typing. */
async function type(page: Page, digits: string): Promise<void> {
  await number(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(digits);
}
const drawing = (page: Page) => page.locator('.live .drawing svg');

for (const width of [360, 800, 1280])
  test(`what is asked takes the room that was kept for it at ${String(width)} px`, async ({ page }) => {
    const [still, live] = await roomsBeforeAndAfter(page, [PAGE, AWAKE], width);
    expect(live).toEqual(still);
  });

test('a word is placed by keys or by typing before the answer, then compared in words', async ({ page }) => {
  await wake(page, PAGE, AWAKE);
  await expect(drawing(page)).not.toContainText('80 to 90%');
  await slider(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(number(page)).toHaveValue('51');
  await type(page, '70');
  await expect(slider(page)).toHaveValue('70');
  await expect(page.locator('.game')).not.toContainText('80 to 90');
  await page.locator(AWAKE).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.game')).toContainText(
    'You said 70; the yardstick says 80 to 90: 10 points lower.',
  );
  await expect(page.locator('.shown')).toHaveText('0 of 1 inside the yardstick’s ranges.');
  await expect(drawing(page)).toContainText('80 to 90%');
  await page.keyboard.press('Enter');
  await expect(number(page)).toHaveValue('');
  await expect(drawing(page)).not.toContainText('80 to 90%');
});

test('the words that tell the ranges are blacked out until the scale is shown', async ({ page }) => {
  await wake(page, PAGE, AWAKE);
  const summary = page.locator('.chart-summary');
  await expect(summary).toHaveCSS('text-decoration-line', 'line-through');
  await page.locator(AWAKE).click();
  await expect(summary).toHaveCSS('text-decoration-line', 'none');
});

test('what is typed beyond the scale is brought onto it', async ({ page }) => {
  await wake(page, PAGE, AWAKE);
  await type(page, '150');
  await number(page).press('Tab');
  await expect(number(page)).toHaveValue('100');
  await expect(slider(page)).toHaveValue('100');
});

test('nothing a reader placed is in the address, sent or kept', async ({ page }) => {
  await wake(page, PAGE, AWAKE);
  await page.waitForLoadState();
  await page.evaluate(() => document.fonts.ready);
  const kept = (): Promise<unknown> =>
    page.evaluate(() => ({
      cookie: document.cookie,
      session: Object.entries(sessionStorage),
      local: Object.entries(localStorage),
    }));
  const before = await kept();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await slider(page).focus();
  await page.keyboard.press('ArrowRight');
  await type(page, '70');
  await number(page).press('Tab');
  await page.locator(AWAKE).click();
  await expect(page.locator('.game')).toContainText('You said 70');
  await page.waitForTimeout(500);
  expect(asked).toEqual([]);
  expect(new URL(page.url()).search).toBe('');
  expect(before).toEqual({ cookie: '', session: [], local: [] });
  expect(await kept()).toEqual(before);
  await page.reload();
  await expect(page.locator(AWAKE)).toHaveText('Show the scale');
  await expect(number(page)).toHaveValue('');
});

test('an address that names no mark there is gives nothing away', async ({ page }) => {
  await wake(page, `${PAGE}?focus=phia-sure`, AWAKE);
  await expect(page.locator(AWAKE)).toHaveText('Show the scale');
  await expect(drawing(page)).not.toContainText('80 to 90%');
});

test('an address that opens a mark shows the scale', async ({ page }) => {
  await wake(page, `${PAGE}?focus=phia-highly-likely`, AWAKE);
  await expect(page.locator('.card')).toContainText('80 to 90%');
  await expect(drawing(page)).toContainText('80 to 90%');
});
