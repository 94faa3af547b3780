import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './browser-test.ts';
import { PAGES } from './pages.ts';

for (const page of PAGES) {
  test.describe(page, () => {
    // Colours are the style sheet’s, the same in both browsers: one of them is asked about the dark ones.
    for (const colorScheme of ['light', 'dark'] as const)
      test.describe(colorScheme, { tag: colorScheme === 'dark' ? '@only-chromium' : [] }, () => {
        test.use({ colorScheme, reducedMotion: 'reduce' });

        test('axe finds nothing', async ({ page: tab }) => {
          await tab.goto(page);
          // In one call and no more of its answer than is asked for: the rest takes half a minute on its way out of Firefox.
          const { violations } = await new AxeBuilder({ page: tab })
            .options({ resultTypes: ['violations'] })
            .setLegacyMode()
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze();
          expect(
            violations.map(
              ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
            ),
          ).toEqual([]);
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
      await tab.waitForLoadState('networkidle');
      expect(complaints).toEqual([]);
      expect(await tab.context().cookies()).toEqual([]);
    });

    test('nothing is wider than the window, at 768 px and at 320 px', async ({ page: tab }) => {
      await tab.goto(page);
      for (const width of [768, 320]) {
        await tab.setViewportSize({ width, height: 800 });
        expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });
  });
}
