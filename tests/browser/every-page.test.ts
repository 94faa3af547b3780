import { findings } from './axe.ts';
import { expect, test } from './browser-test.ts';
import { openAwake, sideways } from './chart-page.ts';
import { PAGES } from './pages.ts';

/** Pages made for paper have no script of their own: one browser is asked. */
const FOR_PAPER = /^\/teach\/[\w-]+\/(worksheet|answers)\/$/;

for (const page of PAGES) {
  test.describe(page, { tag: FOR_PAPER.test(page) ? '@only-chromium' : [] }, () => {
    // What stands in a frame is what stands on the chart's page: one browser is asked.
    test.describe('light, then dark', { tag: page.startsWith('/embed/') ? '@only-chromium' : [] }, () => {
      test.use({ colorScheme: 'light', reducedMotion: 'reduce' });

      test('axe finds nothing, with charts awake', async ({ page: tab, browserName }) => {
        await openAwake(tab, page);
        expect(await findings(tab)).toEqual([]);
        // Colours are the style sheet’s, the same in both browsers: one of them is asked about the dark ones.
        if (browserName !== 'chromium') return;
        await tab.emulateMedia({ colorScheme: 'dark' });
        expect(await findings(tab, 'colours')).toEqual([]);
      });
    });

    test('asks no one but the site, and says nothing in the console', async ({ page: tab, baseURL }) => {
      const complaints: string[] = [];
      tab.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(baseURL ?? '') && !url.startsWith('data:')) complaints.push(`asked ${url}`);
      });
      tab.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      tab.on('pageerror', (error) => complaints.push(error.message));
      await tab.goto(page);
      await tab.evaluate(async () => {
        for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
          scrollTo({ top: y, behavior: 'instant' });
          await new Promise((resolve) => setTimeout(resolve, 30));
        }
      });
      // Long enough for what the last chart asks for; waiting for a network that is idle has no end in a browser that never says so.
      await tab.waitForTimeout(500);
      expect(complaints).toEqual([]);
      expect(await tab.context().cookies()).toEqual([]);
    });

    test('nothing is wider than the window, also with text twice the size', async ({ page: tab }) => {
      await openAwake(tab, page);
      for (const [width, size] of [
        [768, 100],
        [320, 100],
        [640, 200],
        [1280, 200],
      ] as const) {
        await tab.setViewportSize({ width, height: 800 });
        await tab.evaluate((percent) => {
          document.documentElement.style.fontSize = `${String(percent)}%`;
        }, size);
        await expect.poll(() => sideways(tab), `${String(width)} px, text at ${String(size)} %`).toBe(0);
      }
    });
  });
}
