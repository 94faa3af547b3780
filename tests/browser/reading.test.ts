import { expect, test } from './browser-test.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every chapter, drawing and table is there to read', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('.chapter')).toHaveCount(9);
    for (const chapter of await page.locator('.chapter').all()) {
      await expect(chapter.locator('h2').first()).toBeVisible();
      await expect(chapter.locator('.chapter-head .in-short')).toBeVisible();
    }
    for (const chart of await page.locator('figure.chart').all()) {
      await expect(chart.locator('.drawing:visible').first()).toBeVisible();
      await expect(chart.locator('.chart-table, a[href$="/#table"]').first()).toBeVisible();
    }
  });

  test('controls that need a script are not shown', async ({ page }) => {
    await page.goto('/');
    expect(await page.locator('.needs-js:visible').count()).toBe(0);
  });

  test('a mark leads to the page of its claim, which says who says so', async ({ page }) => {
    await page.goto('/');
    const mark = page.locator('.chapter a.cited').first();
    const href = (await mark.getAttribute('href')) ?? '';
    await mark.click();
    await expect(page).toHaveURL(href);
    await expect(page.locator('.glance dt').first()).toHaveText('Who says so');
  });
});

test('a glossary term explains itself in place', async ({ page }) => {
  await page.goto('/');
  const term = page.locator('.chapter button.term').first();
  await term.click();
  await expect(page.locator(`#${(await term.getAttribute('popovertarget')) ?? ''}`)).toBeVisible();
});

test('the progress bar names the chapter being read', async ({ page }) => {
  await page.goto('/#the-denial');
  await expect(page.locator('.progress [aria-current="location"]')).toContainText('The denial');
});

test('a theme can be chosen and is remembered', async ({ page }) => {
  await page.goto('/');
  const paper = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await page.reload();
  expect(await paper()).toBe(dark);
});

test('a refused storage leaves the page working', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/');
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(errors).toEqual([]);
});

test.describe('on a dark machine', { tag: '@dark' }, () => {
  test.use({ colorScheme: 'dark' });

  test('the page is dark, and can be made light', async ({ page }) => {
    await page.goto('/');
    const lightness = (): Promise<number> =>
      page.evaluate(() => {
        const paint = document.createElement('canvas').getContext('2d');
        if (!paint) return NaN;
        paint.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
        paint.fillRect(0, 0, 1, 1);
        return Math.max(...paint.getImageData(0, 0, 1, 1).data.slice(0, 3));
      });
    expect(await lightness()).toBeLessThan(80);
    await page.getByRole('button', { name: 'Light theme' }).click();
    await expect.poll(lightness).toBeGreaterThan(200);
  });
});

test.describe('for a reader who wants no motion', { tag: '@still' }, () => {
  test.use({ reducedMotion: 'reduce' });

  test('the opening stands still, a picture above each of its three texts', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('.opening-stage')).toBeHidden();
    for (const picture of await page.locator('.draw-back-picture').all()) {
      await picture.scrollIntoViewIfNeeded();
      expect((await picture.boundingBox())?.width).toBeGreaterThan(200);
    }
  });
});

test(
  'printed, the sources and words stand as lists and the tables are open',
  { tag: '@only-chromium' },
  async ({ page }) => {
    await page.goto('/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.in-place li').first()).toBeVisible();
    await expect(page.locator('.in-place [popover]').first()).toBeVisible();
    await expect(page.locator('.in-place h2').first()).toBeVisible();
    await expect(page.locator('.progress')).toBeHidden();
  },
);

test('the list of sources can be put in another order', async ({ page }) => {
  await page.goto('/sources/');
  const first = page.locator('#sources > li').first();
  const before = await first.getAttribute('id');
  await page.getByRole('button', { name: 'Claims and rows' }).click();
  await expect.poll(() => first.getAttribute('id')).not.toBe(before);
  await expect(page.getByRole('button', { name: 'Claims and rows' })).toHaveAttribute('aria-pressed', 'true');
});
