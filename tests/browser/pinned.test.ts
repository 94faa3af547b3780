/** Frozen copies where they will stand: in a sandboxed frame of someone else's page, on paper, in any theme, with no script. */
import { findings } from './axe.ts';
import { expect, test, type Page } from './browser-test.ts';
import { sideways } from './chart-page.ts';
import { serveForeign, type Foreign } from './foreign.ts';
import { readLedger } from '../../src/surfaces/pinned/ledger.ts';
import { NEWEST_PINNED, UNLIKE_CHARTS } from './pages.ts';

const LEDGER = readLedger();

/** px */
const WIDTHS = [280, 320, 600, 900];

const shownDrawings = (page: Page): Promise<number> =>
  page.locator('.drawing').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);

/** Families that a page’s words are set in and that are not in the page itself. */
const missingFonts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const first = (family: string): string => (family.split(',')[0] ?? '').replaceAll(/["']/g, '').trim();
    const faces = new Set([...document.fonts].map(({ family }) => first(family)));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const families = new Set<string>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || parent.matches('script, style')) continue;
      families.add(first(getComputedStyle(parent).fontFamily));
    }
    return [...families].filter((family) => !faces.has(family));
  });

test('there are copies to look at', () => {
  expect(NEWEST_PINNED.length).toBeGreaterThan(0);
});

const HOST =
  '<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><body style="margin:0"></body></html>';

/** Really served: to Chromium a page that a test makes up is a stranger from afar, who may not ask this machine. */
let somebody: Foreign;
test.beforeAll(async () => {
  somebody = await serveForeign({ '/': HOST });
});
test.afterAll(() => {
  somebody.close();
});

for (const address of NEWEST_PINNED) {
  const [, , id = '', day = ''] = address.split('/');

  test.describe(address, { tag: UNLIKE_CHARTS.includes(id) ? [] : '@only-chromium' }, () => {
    test('in a sandboxed frame it asks for nothing, tells its height, and is whole in it', async ({
      page,
      baseURL,
    }) => {
      await page.goto(`${somebody.host}/`);
      const declared = LEDGER[`${id}/${day}`]?.height ?? 0;
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      const asked: string[] = [];
      page.on('request', (request) => {
        // The host's own picture for its tab is nothing the copy asks for.
        const isHosts = request.frame() === page.mainFrame();
        if (!isHosts && !request.url().startsWith('data:')) asked.push(request.url());
      });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const told = await page.evaluate(
          ([src = '', name = '']) =>
            new Promise<number>((resolve) => {
              const frame = document.createElement('iframe');
              frame.setAttribute('sandbox', 'allow-scripts');
              frame.style.cssText = 'border:0;display:block;width:100%;height:100px';
              addEventListener('message', ({ source, origin, data }) => {
                const { type, id: of, height } = data as { type?: string; id?: string; height?: number };
                if (source !== frame.contentWindow || origin !== 'null') return;
                if (type !== 'fortymillion:height' || of !== name || !height) return;
                frame.style.height = `${String(height)}px`;
                resolve(height);
              });
              frame.src = src;
              document.body.replaceChildren(frame);
            }),
          [`${baseURL ?? ''}${address}`, id],
        );
        expect(told).toBeGreaterThan(400);
        const inside = page.frames().at(-1);
        const room = (): Promise<number[] | undefined> | undefined =>
          inside?.evaluate(() => {
            const { scrollHeight, scrollWidth, clientWidth } = document.documentElement;
            const drawn = document.querySelectorAll('.drawing');
            return [
              Math.max(0, scrollHeight - innerHeight),
              scrollWidth - clientWidth,
              [...drawn].filter((one) => one.checkVisibility()).length,
            ];
          });
        await expect.poll(room, `too high, too wide, drawings, at ${String(width)} px`).toEqual([0, 0, 1]);
        // A bar that was there while the frame was low takes its width, and goes: the height settles.
        await expect
          .poll(
            () => page.locator('iframe').evaluate((frame) => frame.clientHeight),
            `at ${String(width)} px`,
          )
          .toBeLessThanOrEqual(declared);
      }
      expect(asked).toEqual(WIDTHS.map(() => `${baseURL ?? ''}${address}`));
      expect(complaints).toEqual([]);
    });

    test('has its fonts in it, takes theme and title from its address, and nothing else', async ({
      page,
    }) => {
      const paper = (): Promise<string> =>
        page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      await page.goto(`${address}?theme=light`);
      const light = await paper();
      await page.evaluate(() => document.fonts.ready);
      expect(await missingFonts(page)).toEqual([]);
      await expect(page.locator('h1')).toBeInViewport({ ratio: 0.5 });
      await page.goto(`${address}?theme=dark&title=0`);
      expect(await paper()).not.toBe(light);
      const { width = 0, height = 0 } = (await page.locator('.chart-head').boundingBox()) ?? {};
      expect([width, height]).toEqual([1, 1]);
      await expect(page.getByText('As it stood on')).toBeInViewport();
      const plain = await page.locator('h1').textContent();
      await page.goto(`${address}?theme=%3Cb%3E&title=%22&lang=xx&from=2020`);
      expect(await page.locator('html').evaluate((html) => Object.keys(html.dataset))).toEqual([]);
      expect(await page.locator('h1').textContent()).toBe(plain);
    });

    test(
      'axe finds nothing, light and dark, with everything opened',
      { tag: UNLIKE_CHARTS.includes(id) ? [] : '@only-chromium' },
      async ({ page, browserName }) => {
        await page.goto(address);
        for (const summary of await page.locator('summary').all()) await summary.click();
        expect(await findings(page)).toEqual([]);
        if (browserName === 'chromium') {
          await page.emulateMedia({ colorScheme: 'dark' });
          expect(await findings(page, 'colours')).toEqual([]);
        }
        for (const width of [280, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await sideways(page)).toBe(0);
        }
      },
    );

    test(
      'on paper everything is open, and nothing is wider than the sheet',
      { tag: '@only-chromium' },
      async ({ page }) => {
        await page.emulateMedia({ media: 'print' });
        await page.goto(address);
        // px: A4 less its margins; a table of many columns has a sheet turned on its side.
        const columns = await page.locator('thead th').count();
        await page.setViewportSize({ width: columns > 10 ? 1032 : 703, height: 1000 });
        expect(await sideways(page)).toBe(0);
        expect(await shownDrawings(page)).toBe(1);
        for (const text of ['.chart-summary', '.chart-table tbody td', '.pinned-sources li'])
          await expect(page.locator(text).last()).toBeVisible();
        await expect(page.locator('.pinned-day')).toContainText(day.slice(0, 4));
      },
    );
  });

  test.describe(
    `${address}, with no script`,
    { tag: UNLIKE_CHARTS.includes(id) ? [] : '@only-chromium' },
    () => {
      test.use({ javaScriptEnabled: false });

      test('it is drawn, and its table opens', async ({ page }) => {
        await page.goto(address);
        await expect(page.locator('.drawing > svg').locator('visible=true')).toHaveCount(1);
        await expect(page.locator('.chart-table tbody')).toBeHidden();
        await page.locator('.chart-table > summary').click();
        await expect(page.locator('.chart-table tbody')).toBeVisible();
      });
    },
  );
}
