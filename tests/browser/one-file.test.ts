import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { findings } from './axe.ts';
import { expect, test, type Page } from './browser-test.ts';
import { ONE_FILES } from './pages.ts';

const [ANY = ''] = ONE_FILES;

/** As somebody opens it who has it on a stick. */
const fromFolder = (address: string): string => pathToFileURL(`dist${address}`).href;

/** What a page says in the console, and asks for beside itself. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('data:') && !url.startsWith('file:')) complaints.push(`asked ${url}`);
  });
  return complaints;
}

async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  });
}

test('there is one file for each lesson', () => {
  expect(ONE_FILES.length).toBeGreaterThanOrEqual(5);
});

for (const address of ONE_FILES) {
  test.describe(address, () => {
    test('opens from a folder with its charts live, its slides, its quiz and its answers, and asks for nothing', async ({
      page,
    }) => {
      const complaints = complaintsOf(page);
      await page.goto(fromFolder(address));
      await scrollThrough(page);
      for (const island of await page.locator('[data-island]').all()) {
        await island.scrollIntoViewIfNeeded();
        await expect(island.locator('.drawing svg, .plot svg, .map-live').first()).toBeVisible();
      }

      await page.getByRole('button', { name: 'Start the slides' }).press('Enter');
      await expect(page.locator('.deck.on .slide.first.now h1')).toBeVisible();
      await expect(page.locator('#story')).toHaveCount(0);
      await page.keyboard.press('PageDown');
      await page.keyboard.press('PageDown');
      await expect(page.locator('.deck.on .count')).toHaveText(/\b3 of \d+$/);
      const chart = page.locator('.deck .slide.with-chart.now');
      for (let turns = 0; turns < 80 && (await chart.count()) === 0; turns++)
        await page.keyboard.press('PageDown');
      await expect(chart.locator('.drawing svg, .plot svg, .map-live').first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.locator('.deck')).toHaveCount(0);
      await expect(page.getByRole('button', { name: 'Start the slides' })).toBeFocused();

      const question = page
        .locator('[data-question]')
        .filter({ has: page.getByRole('radio') })
        .first();
      const { options } = JSON.parse((await question.getAttribute('data-question')) ?? '') as {
        options: readonly { readonly isRight: boolean }[];
      };
      const choose = (isRight: boolean) =>
        question
          .locator(`[value="${String(options.findIndex((each) => each.isRight === isRight))}"]`)
          .check();
      await choose(false);
      await question.getByRole('button', { name: 'Check' }).press('Enter');
      await expect(question).toHaveAttribute('data-mark', 'wrong');
      await question.getByRole('button', { name: 'Try again' }).press('Enter');
      await choose(true);
      await question.getByRole('button', { name: 'Check' }).press('Enter');
      await expect(question).toHaveAttribute('data-mark', 'right');

      await page.getByText('For teachers: model answers').press('Enter');
      await expect(page.locator('#answers .task').first()).toBeVisible();
      expect(complaints).toEqual([]);
    });

    test('shows a slide that its address names', async ({ page }) => {
      const html = readFileSync(`dist${address}`, 'utf8');
      const slides = [...html.matchAll(/<section class="slide[^"]*"[^>]*\bid="([\w-]+)"/g)].map(
        ([, id]) => id,
      );
      await page.goto(`${fromFolder(address)}#${slides[2] ?? ''}`);
      await expect(page.locator(`.deck.on .slide.now[id="${slides[2] ?? ''}"]`)).toBeVisible();
    });

    // Each file is a lesson’s own page, where axe is asked in both browsers, with the same things added.
    test('has nothing wrong for axe', { tag: address === ANY ? [] : '@only-chromium' }, async ({ page }) => {
      await page.goto(fromFolder(address));
      await scrollThrough(page);
      expect(await findings(page)).toEqual([]);
    });

    test('is nowhere wider than a phone', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 780 });
      await page.goto(fromFolder(address));
      await scrollThrough(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });
  });
}
