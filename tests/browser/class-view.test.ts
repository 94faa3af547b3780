/** A page for a class to look at: its content, a line that says whose it is, and the way out. */
import { findings } from './axe.ts';
import { expect, test } from './browser-test.ts';
import { openAwake } from './chart-page.ts';
import { ONE_OF_EACH_KIND } from './page-kinds.ts';
import { CHARTS, PAGES, UNLIKE_CHARTS } from './pages.ts';

const LEAVE = 'Leave class view';
/** Pages with the site around them. */
const WITH_SHELL = PAGES.filter(
  (page) => !page.startsWith('/embed') && page !== '/embedding/preview/' && !page.endsWith('/slides/'),
);
/** Of these Firefox is asked about one of each kind, and of charts about those that have little in common. */
const isAskedOfBoth = (address: string): boolean => {
  const [, chart] = /^\/charts\/([\w-]+)\/$/.exec(address) ?? [];
  return chart === undefined ? ONE_OF_EACH_KIND.includes(address) : UNLIKE_CHARTS.includes(chart);
};

for (const address of WITH_SHELL)
  test(
    `${address} leaves out what leads elsewhere`,
    { tag: isAskedOfBoth(address) ? [] : '@only-chromium' },
    async ({ page }) => {
      await page.goto(`${address}?view=class`);
      await expect(page.locator('.furniture').filter({ visible: true })).toHaveCount(0);
      await expect(page.locator('main h1')).toBeVisible();
      await expect(page.getByRole('banner')).toHaveText(
        /^\s*Forty Million Names · CC BY 4\.0 · Leave class view\s*$/,
      );
      await expect(page.getByRole('button', { name: LEAVE })).toBeInViewport();
      await expect(page.getByRole('contentinfo')).toHaveCount(0);
    },
  );

test.describe('axe finds nothing', () => {
  test.use({ reducedMotion: 'reduce' });

  for (const address of ['/', `/charts/${CHARTS[0] ?? ''}/`])
    test(address, async ({ page, browserName }) => {
      await openAwake(page, `${address}?view=class&text=plain`);
      expect(await findings(page)).toEqual([]);
      if (browserName !== 'chromium') return;
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await findings(page, 'colours')).toEqual([]);
    });
});

test('it is left by keys, where the reader is, and stays left', async ({ page }) => {
  await page.goto(`/charts/${CHARTS[0] ?? ''}/?focus=a&view=class`);
  await page.getByRole('button', { name: LEAVE }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: LEAVE })).toBeHidden();
  await expect(page.locator('.masthead .name')).toBeFocused();
  await expect(page.locator('.colophon')).toBeVisible();
  expect(new URL(page.url()).search).toBe('?focus=a');
  await page.reload();
  await expect(page.locator('.masthead')).toBeVisible();
});

test('the way out is in sight wherever the reader is', async ({ page }) => {
  await page.goto('/?view=class#the-map');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(2000);
  await expect(page.getByRole('button', { name: LEAVE })).toBeInViewport();
});

test('links carry it on, and the foot of every page leads to it', async ({ page }) => {
  await page.goto('/glossary/?text=plain');
  await page.getByRole('link', { name: 'Class view of this page' }).click();
  await expect(page).toHaveURL(/\/glossary\/\?view=class&text=plain$/);
  await page.goto('/charts/?view=class');
  await page.locator('.gallery-entry h2 a').first().click();
  await expect(page).toHaveURL(/\/charts\/[\w-]+\/\?view=class$/);
  await expect(page.locator('.masthead')).toBeHidden();
});

test('a frame knows neither plain text nor classes', async ({ page }) => {
  const address = `/embed/${CHARTS[0] ?? ''}/`;
  await page.goto(address);
  const plain = await page.locator('body').ariaSnapshot();
  await page.goto(`${address}?text=plain&view=class`);
  expect(await page.locator('body').ariaSnapshot()).toBe(plain);
  await expect(page.locator('.chart-body .drawings')).toHaveCount(1);
  await expect(page.locator('html')).not.toHaveAttribute('data-text');
  await expect(page.locator('html')).not.toHaveAttribute('data-view');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the address cannot ask for it: the page is as usual', async ({ page }) => {
    await page.goto('/?view=class');
    await expect(page.locator('.masthead')).toBeVisible();
    await expect(page.locator('.class-line')).toBeHidden();
    await expect(page.getByText('Class view of this page')).toBeHidden();
  });
});

test('printed, it says whose it is and offers no way out', { tag: '@only-chromium' }, async ({ page }) => {
  await page.goto('/glossary/?view=class');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.class-line')).toBeVisible();
  await expect(page.locator('[data-leave]')).toBeHidden();
});
