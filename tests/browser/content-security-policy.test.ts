/** Each page’s policy, held against a full use of the page: nothing is refused that the page does, and what no page should do is. */
import { pathToFileURL } from 'node:url';
import { GRADES } from '../../src/surfaces/embed/snippets.ts';
import { expect, test, type Page } from './browser-test.ts';
import { ONE_OF_EACH_KIND } from './page-kinds.ts';
import { CHARTS, isLikeOthers, NEWEST_PINNED, ONE_FILES } from './pages.ts';
import { usePage } from './use-page.ts';
import { violations } from './violations.ts';

test.describe('a full use is refused nothing', () => {
  // As much time as the story takes on a busy machine.
  test.slow();

  for (const address of [...ONE_OF_EACH_KIND, ...NEWEST_PINNED.slice(0, 1)])
    test(
      address,
      { tag: isLikeOthers(address) ? '@only-chromium' : [] },
      async ({ page, baseURL, browserName }) => {
        const seen = await violations(page);
        await usePage(page, `${baseURL ?? ''}${address}`, browserName);
        expect(seen).toEqual([]);
      },
    );

  for (const address of ONE_FILES)
    test(`${address}, opened from a folder`, async ({ page, browserName }) => {
      const seen = await violations(page);
      await usePage(page, pathToFileURL(`dist${address}`).href, browserName);
      expect(seen).toEqual([]);
    });
});

for (const grade of GRADES)
  test(`the builder’s preview shows a chart as the snippet “${grade}” does, and is refused nothing`, async ({
    page,
  }) => {
    const seen = await violations(page);
    await page.goto(`/embedding/preview/?chart=${CHARTS[0] ?? ''}&grade=${grade}`);
    await expect(page.locator(grade === 'element' ? 'forty-million-chart' : 'main iframe')).toBeVisible();
    if (grade !== 'frame') await expect(page.locator('script[integrity]')).toHaveCount(1);
    await page.waitForLoadState('load');
    expect(seen).toEqual([]);
  });

/** A page that shows the map, with the map awake; and one with no script but the shell’s. */
const SHOWN = ['/', '/charts/target-map/', '/embed/target-map/', '/privacy/'];

const colourOf = (page: Page): Promise<string> =>
  page.locator('h1').evaluate((heading) => getComputedStyle(heading).color);

for (const address of SHOWN)
  test.describe(`what no page does is refused, and seen: ${address}`, () => {
    test('a script that somebody wrote into the page on its way', async ({ page, baseURL }) => {
      const seen = await violations(page);
      await page.route(`${baseURL ?? ''}${address}`, async (route) => {
        const response = await route.fetch();
        const more = '<script>window.executed = true</script></body>';
        await route.fulfill({ response, body: (await response.text()).replace('</body>', more) });
      });
      await page.goto(address);
      await expect.poll(() => seen.join()).toContain('policy violation: script-src-elem inline');
      expect(await page.evaluate(() => 'executed' in window)).toBe(false);
    });

    test('a style that somebody brought in', async ({ page }) => {
      const seen = await violations(page);
      await page.goto(address);
      const before = await colourOf(page);
      await page.evaluate(() => {
        const style = document.createElement('style');
        style.append('h1 { color: rgb(1, 2, 3) !important }');
        document.head.append(style);
      });
      expect(await colourOf(page)).toBe(before);
      await expect.poll(() => seen.join()).toContain('policy violation: style-src-elem inline');
    });

    test('a picture, and rows, from another site', async ({ page }) => {
      const seen = await violations(page);
      await page.goto(address);
      const came = await page.evaluate(async () => {
        const image = new Image();
        image.src = 'http://127.0.0.1:9/x.png';
        document.body.append(image);
        return fetch('http://127.0.0.1:9/x.json').then(
          () => true,
          () => false,
        );
      });
      expect(came).toBe(false);
      await expect.poll(() => seen.join()).toContain('policy violation: img-src http://127.0.0.1:9');
      expect(seen.join()).toContain('policy violation: connect-src http://127.0.0.1:9');
    });

    test('text that becomes markup, or runs', async ({ page }) => {
      const seen = await violations(page);
      await page.goto(address);
      const said = await page.evaluate(() => {
        const refused = (name: string, attempt: () => void): string => {
          try {
            attempt();
            return `${name} was done`;
          } catch (error) {
            return `${name}: ${(error as Error).name}`;
          }
        };
        const box = document.createElement('div');
        return [
          refused('innerHTML', () => {
            box.innerHTML = '<img src=x onerror="window.executed = true">';
          }),
          refused('a page from text', () => {
            new DOMParser().parseFromString('<p>', 'text/html');
          }),
          refused('the address of a script', () => {
            document.createElement('script').src = '/embed/v1/resize.js';
          }),
          refused('a policy that is not named', () => {
            window.trustedTypes?.createPolicy('somebody', {});
          }),
        ];
      });
      expect(said).toEqual([
        'innerHTML: TypeError',
        'a page from text: TypeError',
        'the address of a script: TypeError',
        'a policy that is not named: TypeError',
      ]);
      await expect.poll(() => seen.join()).toContain('policy violation: require-trusted-types-for');
    });
  });
