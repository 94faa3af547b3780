/** The one thing the site keeps, a reader's theme, cannot be kept. */
import { expect, test } from '../browser-test.ts';
import { expectReadable } from './sound.ts';

for (const kind of ['refused', 'full'] as const)
  test(`storage ${kind}: a theme can be chosen all the same, for as long as the page is open`, async ({
    page,
  }) => {
    await page.addInitScript((how) => {
      if (how === 'refused')
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      else
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
    }, kind);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto('/charts/');
    await page.getByRole('button', { name: 'Dark theme' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByRole('button', { name: 'Light theme' })).toBeVisible();
    await page.reload();
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
    await expect(page.getByRole('button', { name: 'Dark theme' })).toBeVisible();
    await expectReadable(page);
    expect(errors).toEqual([]);
  });
