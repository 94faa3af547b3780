/** Pages that were read can be read again without a network, say that they are copies, and are corrected as soon as there is one. */
import { expect } from './browser-test.ts';
import { wakeAll } from './chart-page.ts';
import { fileText, kept, keptWith, note, read, test, today } from './offline-page.ts';
import { DECKS } from './pages.ts';

const LESSON = DECKS[0]?.slice(1).replace('slides/', '') ?? '';

test.describe('without a network', { tag: '@keeping' }, () => {
  test('the story is there, says that it is a copy, wakes its charts, and is corrected once there is one', async ({
    page,
    site,
  }) => {
    await read(page, site, '');
    await expect(note(page)).toHaveCount(0);
    await site.cut();

    await page.reload();
    await expect(page.getByRole('status').filter({ hasText: 'Saved copy' })).toContainText(
      `Saved copy from ${today()}.`,
    );
    await wakeAll(page);
    expect(await page.evaluate(() => document.fonts.check('1em Newsreader'))).toBe(true);

    // Still without: the way back leads here again.
    await page.getByRole('link', { name: 'Look for a newer one' }).click();
    await expect(note(page)).toBeVisible();

    await site.start();
    const now = fileText('index.html').replace(/<h1[^>]*>[\s\S]*?<\/h1>/, '<h1>Corrected this minute</h1>');
    site.instead.set('/', { body: now });
    await page.getByRole('link', { name: 'Look for a newer one' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Corrected this minute');
    await expect(note(page)).toHaveCount(0);

    // And the copy is the corrected one from then on, whatever the address asks of the page.
    await site.cut();
    await page.goto(`${site.home}?text=plain#notes`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Corrected this minute');
    await expect(page.locator('html')).toHaveAttribute('data-text', 'plain');
  });

  test('a lesson whose plan was read is there with every page it is taught from', async ({ page, site }) => {
    await read(page, site, LESSON);
    const said = page.locator('[data-kept-now]');
    await expect(said).toHaveText(/^Kept now: \d\.\d MB\.$/);
    await site.cut();

    const pages = keptWith(LESSON).filter((each) => each.endsWith('/'));
    expect(pages.map((each) => each.slice(LESSON.length))).toEqual([
      'slides/',
      'worksheet/',
      'answers/',
      'quiz/',
    ]);
    for (const each of [LESSON, ...pages]) {
      await page.goto(site.home + each);
      await expect(note(page)).toContainText(today());
      const broken = await page.locator('img').evaluateAll(async (images: HTMLImageElement[]) => {
        const missing = images.map(async (image) => {
          image.loading = 'eager';
          await image.decode().catch(() => undefined);
          return image.naturalWidth === 0 ? [image.currentSrc || image.src] : [];
        });
        return (await Promise.all(missing)).flat();
      });
      expect(broken).toEqual([]);
    }
    await page.goto(`${site.home}${LESSON}slides/`);
    await wakeAll(page);
  });

  test('a page that was never read says so, and lists those that can be read', async ({ page, site }) => {
    await read(page, site, LESSON);
    await site.cut();
    await page.goto(`${site.home}sources/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not on your device');
    const list = page.locator('.kept-list a');
    await expect(list.first()).toBeVisible();
    const listed = await list.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(listed).toContain(`${site.home}${LESSON}`);
    expect(listed.filter((each) => /answers|offline/.test(each))).toEqual([]);
    await expect(page.locator('.kept-list')).toContainText(`kept ${today()}`);

    await page.locator(`.kept-list a[href="${site.home}${LESSON}"]`).click();
    await expect(note(page)).toBeVisible();

    await site.start();
    await page.goto(`${site.home}sources/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sources');
  });

  test('what is kept can be removed by the reader', async ({ page, site }) => {
    await read(page, site, LESSON);
    await page.goto(`${site.home}offline/`);
    await page.getByRole('button', { name: 'Remove all of it' }).click();
    await expect(page.getByRole('status')).toContainText('Removed');
    await expect(page.locator('.kept-list a')).toHaveCount(0);
    expect((await kept(page)).filter((each) => each.startsWith(`${site.home}teach/`))).toEqual([]);
    await site.cut();
    await page.goto(site.home + LESSON);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not on your device');
  });

  test('a network that says nothing does not hold the reader up', async ({ page, site }) => {
    await read(page, site, '');
    site.hush();
    await page.reload();
    await expect(note(page)).toContainText(today());
  });

  test('what a page without a copy of its files would load is loaded from the network', async ({
    page,
    site,
  }) => {
    await read(page, site, '');
    await page.goto(`${site.home}data/events.csv`).catch(() => undefined);
    await page.goto(`${site.home}glossary/`);
    await expect.poll(() => kept(page)).toContain(`${site.home}glossary/`);
    expect((await kept(page)).filter((each) => /\.(csv|json|xml|pdf|zip)$/.test(each))).toEqual([]);
  });
});
