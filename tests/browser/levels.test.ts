/** Plain or full text: the switch, what it shows, and how the choice goes along without being kept. */
import { findings } from './axe.ts';
import { expect, test, type Locator, type Page } from './browser-test.ts';
import { openAwake, sideways } from './chart-page.ts';
import { CHARTS } from './pages.ts';

const PLAIN = '/?text=plain';
const button = (page: Page): Locator => page.getByRole('button', { name: 'Plain text' });
/** Text of a chapter beside its head, its charts and the way to the next. */
const fullText = (chapter: Locator): Locator =>
  chapter.locator('> :not(.chapter-head, .wide:not(.steps), .turn)').filter({ visible: true });
const chapterAt = (page: Page, id: string): Locator => page.locator(`.chapter[id="${id}"]`);
const queryOf = (page: Page): string => new URL(page.url()).search;
const inWindow = (place: Locator): Promise<boolean> =>
  place.evaluate((one) => {
    const { top } = one.getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  });

/** The levels of the headings that are there for everybody, in order. */
const levels = (page: Page): Promise<number[]> =>
  page
    .locator('h1, h2, h3, h4, h5, h6')
    .filter({ visible: true })
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));

test.describe('in plain text', () => {
  test('each chapter of the story is its title, its short version and its charts', async ({ page }) => {
    await page.goto(PLAIN);
    await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('.draw-backs')).toBeHidden();
    for (const chapter of await page.locator('.chapter').all()) {
      await expect(chapter.locator('h2').first()).toBeVisible();
      await expect(chapter.locator('.chapter-head .in-short')).toBeVisible();
      await expect(chapter.getByRole('link', { name: 'Read this chapter in full' })).toBeVisible();
      await expect(fullText(chapter)).toHaveCount(0);
    }
    for (const chart of await page.locator('figure[data-chart]').all()) {
      await expect(chart.locator('.in-short')).toBeVisible();
      await expect(chart.locator('.takeaway, .chart-summary').filter({ visible: true })).toHaveCount(0);
      await expect(chart.locator('.drawings, svg').filter({ visible: true })).not.toHaveCount(0);
    }
  });

  test('a chart’s page and the gallery show the short version', async ({ page }) => {
    await page.goto(`/charts/${CHARTS[0] ?? ''}/${PLAIN.slice(1)}`);
    await expect(page.locator('.chart-head .in-short')).toBeVisible();
    await expect(page.locator('.takeaway')).toBeHidden();
    await expect(page.getByText('How to read it')).toBeVisible();
    await page.goto(`/charts/${PLAIN.slice(1)}`);
    await expect(page.locator('.gallery-entry .plain-only').filter({ visible: true })).toHaveCount(
      CHARTS.length,
    );
    await expect(page.locator('.gallery-entry .full-only').filter({ visible: true })).toHaveCount(0);
  });

  for (const address of ['/', '/charts/', `/charts/${CHARTS[0] ?? ''}/`])
    test.describe(address, () => {
      test.use({ reducedMotion: 'reduce' });

      test('has one main heading, none skipped, and nothing axe could find; text has room', async ({
        page,
      }) => {
        await openAwake(page, `${address}?text=plain`);
        const heads = await levels(page);
        expect(heads.filter((level) => level === 1)).toHaveLength(1);
        expect(heads.filter((level, index) => level > (heads[index - 1] ?? 1) + 1)).toEqual([]);
        expect(await findings(page)).toEqual([]);
        for (const [width, size] of [
          [320, 100],
          [640, 200],
        ] as const) {
          await page.setViewportSize({ width, height: 800 });
          await page.evaluate((percent) => {
            document.documentElement.style.fontSize = `${String(percent)}%`;
          }, size);
          await expect.poll(() => sideways(page)).toBe(0);
        }
      });
    });
});

test('in full text the short version of a chart is on its own page, before what follows from it', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.locator('figure .in-short').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('figure .takeaway').filter({ visible: true })).toHaveCount(CHARTS.length);
  await page.goto(`/charts/${CHARTS[0] ?? ''}/`);
  await expect(page.locator('.chart-head p').filter({ visible: true })).toHaveText([/^In short: /, /\w/]);
});

test.describe('the switch', () => {
  test('works by keys, says its state, and is in the address and nowhere else', async ({ page }) => {
    await page.goto('/charts/?sort=x#main');
    await button(page).focus();
    await page.keyboard.press('Space');
    await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
    await expect(button(page)).toBeFocused();
    await expect(page).toHaveURL(/\/charts\/\?sort=x&text=plain#main$/);
    await page.reload();
    await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Tab');
    await button(page).focus();
    await page.keyboard.press('Enter');
    await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
    await expect.poll(() => queryOf(page)).toBe('?sort=x');
    await button(page).click();
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
    await page.goto('/');
    await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
  });

  test('leaves a reader in the middle of the story at what they read', async ({ page }) => {
    await page.goto('/');
    const chapter = chapterAt(page, 'the-map');
    const topOf = (place: Locator): Promise<number> =>
      place.evaluate((one) => Math.round(one.getBoundingClientRect().top));
    // Pressed where it is: a pointer would have to go to the top of the page.
    const press = async (text: 'plain' | 'full'): Promise<void> => {
      await page.locator('[data-text-switch]').evaluate((one) => {
        (one as HTMLElement).click();
      });
      // The switch answers first, the page follows.
      await expect(page.locator('[data-text="plain"]')).toHaveCount(text === 'plain' ? 1 : 0);
    };
    const chart = chapter.locator('.chart-title').first();
    await chart.evaluate((one) => {
      scrollBy({ top: one.getBoundingClientRect().top - 200, behavior: 'instant' });
    });
    await press('plain');
    expect(await topOf(chart)).toBeCloseTo(200, -1);
    await press('full');
    expect(await topOf(chart)).toBeCloseTo(200, -1);
    // In the text, which goes: its chapter comes to the top of the window.
    const next = chapterAt(page, 'what-happened-next');
    await next.locator('#influence-register').evaluate((one) => {
      scrollBy({ top: one.getBoundingClientRect().top - 100, behavior: 'instant' });
    });
    await press('plain');
    expect(await topOf(next.locator('h2'))).toBeCloseTo(64, -1);
  });

  test('turns back with the reader who goes back', async ({ page }) => {
    await page.goto('/');
    await page.locator('.contents a').first().click();
    await button(page).click();
    await expect(fullText(chapterAt(page, 'the-map'))).toHaveCount(0);
    await page.evaluate(() => {
      history.back();
    });
    await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
    await expect(fullText(chapterAt(page, 'the-map'))).not.toHaveCount(0);
    await page.evaluate(() => {
      history.forward();
    });
    await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
  });

  test('shows the short version also of a chapter whose full text the address led into', async ({ page }) => {
    await page.goto('/#not-told');
    await expect(fullText(chapterAt(page, 'the-emails'))).not.toHaveCount(0);
    await button(page).evaluate((one) => {
      (one as HTMLElement).click();
    });
    await expect(fullText(chapterAt(page, 'the-emails'))).toHaveCount(0);
    expect(page.url()).toMatch(/\?text=plain#the-emails$/);
  });

  test('a value there is not changes nothing, and is not said again', async ({ page }) => {
    await page.goto('/?text=%3Cb%3Eloud%3C/b%3E&view=loud');
    await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
    await expect(page.locator('.class-line')).toBeHidden();
    const link = page.locator('.masthead a[href="/charts/"]');
    await link.focus();
    await expect(link).toHaveAttribute('href', '/charts/');
  });
});

test.describe('the choice goes along', () => {
  test('with a link that is followed, opened beside, copied or reached by key', async ({ page, context }) => {
    await page.goto(PLAIN);
    const charts = page.locator('.masthead a[href^="/charts/"]');
    await expect(charts).toHaveAttribute('href', '/charts/');
    await charts.dispatchEvent('contextmenu');
    await expect(charts).toHaveAttribute('href', '/charts/?text=plain');
    const sources = page.locator('.masthead a[href^="/sources/"]');
    await sources.focus();
    await expect(sources).toHaveAttribute('href', '/sources/?text=plain');
    const opened = context.waitForEvent('page');
    await page.locator('.masthead a[href^="/method/"]').click({ modifiers: ['ControlOrMeta'] });
    const beside = await opened;
    await beside.waitForURL(/\/method\/\?text=plain$/);
    await charts.click();
    await expect(page).toHaveURL(/\/charts\/\?text=plain$/);
    await page.locator('.gallery-entry h2 a').first().click();
    await expect(page).toHaveURL(/\/charts\/[\w-]+\/\?text=plain$/);
    await expect(page.locator('.takeaway')).toBeHidden();
    const file = page.locator('[data-actions] a[download]').first();
    await file.focus();
    await expect(file).not.toHaveAttribute('href', /\?/);
    const licence = page.locator('.colophon a[rel="license"]');
    await licence.focus();
    await expect(licence).toHaveAttribute('href', 'https://creativecommons.org/licenses/by/4.0/');
  });

  test('and no longer once it is undone', async ({ page }) => {
    await page.goto(PLAIN);
    const charts = page.locator('.masthead a[href^="/charts/"]');
    await charts.focus();
    await button(page).click();
    await expect(page.locator('[data-text="plain"]')).toHaveCount(0);
    await button(page).focus();
    await charts.focus();
    await expect(charts).toHaveAttribute('href', '/charts/');
  });

  test('beside what is chosen in a chart', async ({ page }) => {
    await openAwake(page, PLAIN);
    const targets = page.locator('figure[data-chart] .targets [tabindex="0"]');
    for (const place of [0, 1]) {
      await targets.nth(place).focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\?(?=.*text=plain)(?=.*chart=)(?=.*focus=)/);
      await page.keyboard.press('Escape');
      // With nothing chosen no chart is named.
      await expect(page).toHaveURL(/\/\?text=plain$/);
    }
  });
});

test.describe('a fragment into the full text', () => {
  for (const [id, chapter] of [
    ['not-told', 'the-emails'],
    ['step-breach-timeline-dwell', 'the-open-door'],
    ['the-denial-in-full', 'the-denial'],
  ] as const)
    test(`#${id} shows that chapter whole, and goes there`, async ({ page }) => {
      await page.goto(`${PLAIN}#${id}`);
      const place = page.locator(`[id="${id}"]`);
      await expect(place).toBeVisible();
      await expect.poll(() => inWindow(place)).toBe(true);
      await expect(fullText(chapterAt(page, chapter))).not.toHaveCount(0);
      await expect(chapterAt(page, chapter).locator('.plain-only').filter({ visible: true })).toHaveCount(0);
      await expect(page.locator('.chapter .into-full').filter({ visible: true })).toHaveCount(8);
      await expect(fullText(chapterAt(page, 'the-map'))).toHaveCount(0);
    });

  test('is what “Read this chapter in full” is, by keys too; going back closes it', async ({ page }) => {
    await page.goto(PLAIN);
    const chapter = chapterAt(page, 'who-did-it');
    await chapter.getByRole('link', { name: 'Read this chapter in full' }).focus();
    await page.keyboard.press('Enter');
    await expect(fullText(chapter)).not.toHaveCount(0);
    expect(page.url()).toMatch(/\?text=plain#who-did-it-in-full$/);
    await expect.poll(() => inWindow(chapter.locator('.in-short').first())).toBe(true);
    await page.evaluate(() => {
      history.back();
    });
    await expect(fullText(chapter)).toHaveCount(0);
  });

  test('to a chapter or a chart opens no full text', async ({ page }) => {
    for (const id of ['the-emails', CHARTS[0] ?? '']) {
      await page.goto('about:blank');
      await page.goto(`${PLAIN}#${id}`);
      await expect.poll(() => inWindow(page.locator(`[id="${id}"]`))).toBe(true);
      await expect(fullText(page.locator('.chapter'))).toHaveCount(0);
    }
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('both texts are there, whatever the address asks', async ({ page }) => {
    for (const address of ['/', PLAIN]) {
      await page.goto(address);
      await expect(page.locator('[data-text-switch]')).toBeHidden();
      await expect(page.locator('.in-short').filter({ visible: true })).toHaveCount(9 + CHARTS.length);
      await expect(page.locator('.takeaway').filter({ visible: true })).toHaveCount(CHARTS.length);
      await expect(page.locator('.into-full').filter({ visible: true })).toHaveCount(0);
    }
    await page.goto(`/charts/${CHARTS[0] ?? ''}/`);
    await expect(page.locator('.chart-head p').filter({ visible: true })).toHaveCount(2);
  });
});

test('paper follows the choice', { tag: '@only-chromium' }, async ({ page }) => {
  await page.goto(PLAIN);
  await page.emulateMedia({ media: 'print' });
  await expect(fullText(page.locator('.chapter'))).toHaveCount(0);
  await expect(page.locator('.in-place h2').first()).toBeHidden();
  await expect(page.locator('.chapter-head .in-short').first()).toBeVisible();
  await page.goto(`${PLAIN}#not-told`);
  await expect(page.locator('.in-place h2').first()).toBeVisible();
});
