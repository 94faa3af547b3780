/** Readers who have set everything that can be set, and pages that are read from right to left. */
import type { CDPSession } from '@playwright/test';
import { expect, test, type Page } from '../browser-test.ts';
import { figure, openAwake, sideways } from '../chart-page.ts';
import { CHARTS, DECKS } from '../pages.ts';
import { expectLive, expectReadable } from './sound.ts';

const PAGES = ['/', '/charts/target-map/', '/embed/campaign-timeline/', DECKS[0] ?? '', '/search/'];

test.describe('every preference at once', { tag: '@everything' }, () => {
  /** What is set through it stays set while it is there, also for the next test of the same tab. */
  let session: CDPSession | undefined;
  test.afterEach(async () => {
    await session?.detach();
    session = undefined;
  });
  test.use({ colorScheme: 'dark', reducedMotion: 'reduce', forcedColors: 'active', contrast: 'more' });

  for (const address of PAGES)
    test(`dark, still, more contrast, forced colours, less data and transparency: ${address}`, async ({
      page,
      browserName,
    }) => {
      if (browserName === 'chromium') {
        session = await page.context().newCDPSession(page);
        const features = [
          ['prefers-color-scheme', 'dark'],
          ['prefers-reduced-motion', 'reduce'],
          ['prefers-contrast', 'more'],
          ['prefers-reduced-transparency', 'reduce'],
          ['prefers-reduced-data', 'reduce'],
          ['forced-colors', 'active'],
        ].map(([name = '', value = '']) => ({ name, value }));
        await session.send('Emulation.setEmulatedMedia', { features });
      }
      await page.goto(address);
      const asked = [
        '(prefers-color-scheme: dark)',
        '(prefers-reduced-motion: reduce)',
        '(forced-colors: active)',
      ];
      expect(await page.evaluate((all) => all.map((each) => matchMedia(each).matches), asked)).toEqual([
        true,
        true,
        true,
      ]);
      await expectReadable(page);
      const chart = page.locator('figure.chart:visible').first();
      if ((await chart.count()) === 0) return;
      await chart.locator('astro-island').dispatchEvent('pointerover');
      await expectLive(chart);
    });
});

test.describe('text of twice the size, and nothing else', { tag: '@large-text' }, () => {
  for (const address of [...PAGES, '/claims/', '/glossary/', '/teach/'])
    test(`nothing is wider than the window, and a chart is whole: ${address}`, async ({ page }) => {
      await page.goto(address);
      // A computed size says nothing of it: the height of a line does, which is 30 to 32 px otherwise.
      const line = await page.evaluate(() => {
        const words = document.createElement('p');
        words.textContent = 'x';
        document.body.append(words);
        const { height } = words.getBoundingClientRect();
        words.remove();
        return height;
      });
      expect(line).toBeGreaterThan(45);
      await expectReadable(page);
      const chart = page.locator('figure.chart:visible').first();
      if ((await chart.count()) === 0) return;
      await chart.locator('astro-island').dispatchEvent('pointerover');
      await expectLive(chart);
      expect(await sideways(page)).toBe(0);
    });
});

/** Where each word of a live drawing stands in it, px. */
const places = (page: Page, id: string): Promise<number[]> =>
  figure(page, id)
    .locator(':is(.drawing, .plot, .map-side) svg')
    .first()
    .evaluate((drawing) => {
      const { left } = drawing.getBoundingClientRect();
      return [...drawing.querySelectorAll('text')].map((words) =>
        Math.round(words.getBoundingClientRect().left - left),
      );
    });

// The map's live drawing is land and marks: its names are beside it, in HTML.
for (const id of CHARTS.filter((each) => each !== 'target-map'))
  test(`a page turned to be read from right to left, ${id}: words in the drawing keep their places`, async ({
    page,
  }) => {
    await openAwake(page, `/charts/${id}/`);
    await page.evaluate(() => document.fonts.ready);
    const before = await places(page, id);
    expect(before.length).toBeGreaterThan(3);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    expect(await places(page, id)).toEqual(before);
    expect(await sideways(page)).toBe(0);
  });

test('in a host page that is read from right to left, a frame is as it is elsewhere', async ({
  page,
  baseURL,
}) => {
  const frame = `<iframe src="${baseURL ?? ''}/embed/response-matrix/" width="720" height="900"></iframe>`;
  const seen = await Promise.all(
    ['ltr', 'rtl'].map(async (dir) => {
      const tab = await page.context().newPage();
      // A page of no origin may frame nothing.
      await tab.route('**/host/', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><html dir="${dir}"><body>${frame}</body></html>`,
        }),
      );
      await tab.goto('/host/');
      const inner = tab.frameLocator('iframe');
      await expect(inner.locator('.drawing:visible')).toHaveCount(1);
      const boxes = await inner
        .locator('h1, .drawing, .chart-credit')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as unknown));
      await tab.close();
      return boxes;
    }),
  );
  expect(seen[1]).toEqual(seen[0]);
});
