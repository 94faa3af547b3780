import { findings } from './axe.ts';
import { expect, test, type Page } from './browser-test.ts';

const shown = (page: Page) => page.locator('[data-claims] [data-status]').filter({ visible: true });
const said = (page: Page) => page.locator('[data-found]');

test('a claim is chosen from the keyboard: the list, its counts, its topics and the address follow, and Back undoes it', async ({
  page,
}) => {
  await page.goto('/claims/');
  const all = await shown(page).count();
  await expect(said(page)).toHaveText(`All ${String(all)} claims`);
  const country = page.getByLabel('Country');
  const unitedKingdom = country.locator('option[value="GB"]');
  const before = await unitedKingdom.textContent();
  await page.getByLabel('Status').focus();
  await page.keyboard.press('d');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/claims/?status=denied');
  // The list answers first, its claims follow.
  await expect(said(page)).not.toHaveText(`All ${String(all)} claims`);
  const denied = await shown(page).count();
  expect(denied).toBeGreaterThan(0);
  expect(denied).toBeLessThan(all);
  await expect(said(page)).toHaveText(`${String(denied)} of ${String(all)} claims`);
  await expect(
    page.locator('[data-claims] [data-status]:not([data-status="denied"])').filter({ visible: true }),
  ).toHaveCount(0);
  expect(await unitedKingdom.textContent()).not.toBe(before);
  // A topic with nothing left goes, with the way to it.
  for (const section of await page.locator('[data-topic]').all()) {
    const topic = (await section.getAttribute('data-topic')) ?? '';
    await expect(page.locator(`[data-jump="${topic}"]`)).toBeVisible({ visible: await section.isVisible() });
  }
  await page.goBack();
  await expect(page).toHaveURL('/claims/');
  await expect(said(page)).toHaveText(`All ${String(all)} claims`);
  await expect(page.getByLabel('Status')).toHaveValue('');
});

test('the address says what is shown, and what is not on offer is ignored and never repeated', async ({
  page,
}) => {
  await page.goto('/claims/?status=assessed&country=GB&speaker=nobody&topic=%3Cb%3E');
  await expect(page.getByLabel('Status')).toHaveValue('assessed');
  await expect(page.getByLabel('Country')).toHaveValue('GB');
  await expect(page.getByLabel('Who says so')).toHaveValue('');
  const some = await shown(page).count();
  await expect(page.locator('[data-status="assessed"][data-country~="GB"]')).toHaveCount(some);
  expect(await page.locator('main').textContent()).not.toContain('nobody&');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page).toHaveURL('/claims/');
  await expect(said(page)).toHaveText(/^All \d+ claims$/);
});

test('two choices that no claim fits are said to fit none', async ({ page }) => {
  await page.goto('/claims/?status=denied&topic=misreport');
  await expect(said(page)).toHaveText('No claim fits all of this.');
  await expect(shown(page)).toHaveCount(0);
});

test('an old address of a claim in the list still leads there', async ({ page }) => {
  await page.goto('/claims/#china-denial');
  await expect(page.locator('#china-denial')).toBeInViewport();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the list stands whole by topic, with links that jump', async ({ page }) => {
    await page.goto('/claims/?status=denied');
    await expect(page.locator('[data-find]')).toBeHidden();
    await expect(shown(page)).toHaveCount(await page.locator('[data-status]').count());
    await page.getByRole('link', { name: 'China’s replies' }).click();
    await expect(page.getByRole('heading', { name: 'China’s replies' })).toBeInViewport();
  });
});

test.describe('a mark in the story', () => {
  const CARD = '.claim-card';
  const mark = (page: Page) => page.locator('.chapter a.cited.s-assessed').first();

  test('opens the card of its claim in place from the keyboard, and gives the focus back', async ({
    page,
  }) => {
    await page.goto('/');
    await mark(page).focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog', { name: 'Who says so' });
    await expect(card).toBeFocused();
    await expect(card.locator('dt').first()).toHaveText('Who says so');
    await expect(card.locator('.glance a[href^="http"]').first()).toBeVisible();
    await expect(card.getByRole('link', { name: 'The whole record' })).toHaveAttribute(
      'href',
      (await mark(page).getAttribute('href')) ?? '',
    );
    await page.keyboard.press('Tab');
    expect(await card.evaluate((each) => each.contains(document.activeElement))).toBe(true);
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.locator(CARD)).toHaveCount(0);
    await expect(mark(page)).toBeFocused();
    await expect(page).toHaveURL('/');
  });

  test('shows the frame before the claim has come, and closes by a press outside or on its button', async ({
    page,
  }) => {
    await page.goto('/');
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/claims/*/', async (route) => {
      await held;
      await route.continue();
    });
    await mark(page).click();
    await expect(page.locator(`${CARD} [aria-busy="true"]`)).toBeVisible();
    answer();
    await expect(page.locator(`${CARD} .glance`)).toBeVisible();
    await page.mouse.click(5, 300);
    await expect(page.locator(CARD)).toHaveCount(0);
    await mark(page).click();
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(page.locator(CARD)).toHaveCount(0);
    await expect(mark(page)).toBeFocused();
  });

  test('stays within the window and leaves its way out in sight', async ({ page }) => {
    for (const [width, height] of [
      [320, 568],
      [1280, 720],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto('/');
      const some = page.locator('.chapter a.cited.s-assessed').nth(2);
      await some.click();
      await expect(page.locator(`${CARD} .glance`)).toBeVisible();
      const box = await page.locator(CARD).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width);
      expect((box?.y ?? 0) + (box?.height ?? height)).toBeLessThanOrEqual(height);
      await expect(page.getByRole('button', { name: 'Close' })).toBeInViewport();
    }
  });

  for (const [width, height] of [
    [360, 740],
    [1280, 800],
  ] as const)
    test(`shows who says so, how sure and who disputes it at first sight at ${String(width)} by ${String(height)}, clear of the chapters`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto('/');
      const seen: boolean[] = [];
      for (const place of [0, 5, 12, 20]) {
        await page.locator('.chapter a.cited').nth(place).scrollIntoViewIfNeeded();
        await page.locator('.chapter a.cited').nth(place).click();
        await expect(page.locator(`${CARD} .glance`)).toBeVisible();
        const bar = (await page.locator('.progress').boundingBox()) ?? { y: 0, height: 0 };
        const box = (await page.locator(CARD).boundingBox()) ?? { y: 0, height };
        expect(box.y).toBeGreaterThanOrEqual(bar.y + bar.height);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
        // The first lines of who disputes it stand over the foot, which never covers them.
        const disputes = await page.locator(`${CARD} dd`).nth(2).boundingBox();
        const foot = await page.locator(`${CARD} > p`).boundingBox();
        seen.push((disputes?.y ?? height) + 40 <= (foot?.y ?? 0));
        await page.keyboard.press('Escape');
      }
      expect(seen).toEqual([true, true, true, true]);
    });

  test('leads to the page where the card cannot be had', async ({ page }) => {
    await page.goto('/');
    const href = (await mark(page).getAttribute('href')) ?? '';
    await page.route('**/claims/*/', (route) =>
      route.request().resourceType() === 'document' ? route.continue() : route.abort(),
    );
    await mark(page).click();
    await expect(page).toHaveURL(href);
    await expect(page.locator('.claim-page h1')).toBeVisible();
  });

  test('opens another tab for who asks for one', async ({ page, context }) => {
    await page.goto('/');
    const opened = context.waitForEvent('page');
    await mark(page).click({ modifiers: ['ControlOrMeta'] });
    // Of a tab that went to its address before Playwright listened, Playwright knows none: the tab is asked.
    const tab = await opened;
    const path = (): Promise<string> => tab.evaluate(() => location.pathname).catch(() => '');
    await expect.poll(path).toMatch(/^\/claims\/[\w-]+\/$/);
    await expect(page.locator(CARD)).toHaveCount(0);
  });
});
