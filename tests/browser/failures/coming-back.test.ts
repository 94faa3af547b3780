/** A reader comes back to a page that the browser kept as it was, script and all. */
import { expect, test } from '../browser-test.ts';
import { figure, wake } from '../chart-page.ts';
import { expectLive } from './sound.ts';

const ID = 'attribution-lag';

/**
 * A browser without windows keeps no page (Chromium), or loses sight of one it has kept (Firefox through WebDriver BiDi): the page is told what it would be told.
 */
test('filters, an open card and keys are as they were, and the theme is the one chosen since', async ({
  page,
}) => {
  await wake(page, `/charts/${ID}/`, '.targets button');
  const chart = figure(page, ID);
  const said = chart.locator('.chart-summary');
  const before = await said.innerText();
  await chart.locator('.controls select').first().selectOption({ index: 1 });
  await expect(said).not.toHaveText(before);
  await chart.locator('.targets button').first().press('Enter');
  await expect(chart.locator('.card')).toBeVisible();
  const summary = await said.innerText();
  const turn = (kind: string): Promise<unknown> =>
    page.evaluate((name) => dispatchEvent(new PageTransitionEvent(name, { persisted: true })), kind);
  await turn('pagehide');
  const other = await page.context().newPage();
  await other.goto('/about/');
  await other.getByRole('button', { name: 'Dark theme' }).click();
  await other.close();
  await turn('pageshow');
  await expectLive(chart);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: 'Light theme' })).toBeVisible();
  await expect(chart.locator('.card')).toBeVisible();
  await expect(said).toHaveText(summary);
  await page.keyboard.press('Escape');
  await chart.locator('.targets button').first().press('ArrowRight');
  await expect(chart.locator('.targets button').nth(1)).toBeFocused();
});
