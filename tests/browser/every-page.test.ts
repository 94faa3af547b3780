import { findings } from './axe.ts';
import { expect, test, type Page } from './browser-test.ts';
import { sideways, wakeAll } from './chart-page.ts';
import { PAGES } from './pages.ts';

/** Pages made for paper have no script of their own, and each lesson’s are made alike: Firefox is asked about those of the first. */
const lessonOnPaper = (page: string): string | undefined =>
  /^\/teach\/([\w-]+)\/(?:worksheet|answers)\/$/.exec(page)?.[1];
const [FIRST = ''] = PAGES.flatMap((page) => lessonOnPaper(page) ?? []);

/** What is wrong in one respect does not keep a page from being asked about the others. */
const soft = expect.configure({ soft: true });

/** Window widths, px, and sizes of text, per cent. */
const SIZES = [
  [768, 100],
  [320, 100],
  [640, 200],
  [1280, 200],
] as const;

/** What a page says in the console, and whom it asks beside the site; filled as it happens. That there is no such page is said of the page that says it. */
function complaintsOf(page: Page, site: string): readonly string[] {
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !url.startsWith('data:')) complaints.push(`asked ${url}`);
  });
  page.on('console', (message) => {
    const isItsOwn = message.location().url === `${site}/404.html` && message.text().includes(' 404 ');
    if (!isItsOwn && ['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

/** Bring every part of a page into the window, for as long as a picture takes. */
const scrollThrough = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });

for (const page of PAGES)
  test.describe(page, { tag: (lessonOnPaper(page) ?? FIRST) === FIRST ? [] : '@only-chromium' }, () => {
    test.use({ colorScheme: 'light' });

    test('axe finds nothing, it is nowhere wider than the window, asks no one but the site and complains of nothing', async ({
      page: tab,
      browserName,
      baseURL,
    }) => {
      const complaints = complaintsOf(tab, baseURL ?? '');
      const isChromium = browserName === 'chromium';
      await tab.goto(page);
      await scrollThrough(tab);
      await wakeAll(tab);

      // What stands in a frame is what stands on the chart's page: one browser is asked.
      if (isChromium || !page.startsWith('/embed/'))
        await test.step('axe finds nothing, with charts awake', async () => {
          await tab.emulateMedia({ reducedMotion: 'reduce' });
          soft(await findings(tab)).toEqual([]);
          // Colours are the style sheet’s, the same in both browsers: one of them is asked about the dark ones.
          if (!isChromium) return;
          await tab.emulateMedia({ colorScheme: 'dark' });
          soft(await findings(tab, 'colours')).toEqual([]);
          await tab.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
        });

      for (const [width, size] of SIZES) {
        await tab.setViewportSize({ width, height: 800 });
        await tab.evaluate((percent) => {
          document.documentElement.style.fontSize = `${String(percent)}%`;
        }, size);
        const where = `wider than ${String(width)} px, with text at ${String(size)} %`;
        await soft.poll(() => sideways(tab), where).toBe(0);
      }

      soft(complaints).toEqual([]);
      soft(await tab.context().cookies()).toEqual([]);
    });
  });
