/** The service worker itself: it comes only where it may, gives way to the next one without a stuck tab, and can be called back. */
import { expect } from './browser-test.ts';
import { figure, touch, wakeAll } from './chart-page.ts';
import { serveForeign } from './foreign.ts';
import { fileText, kept, note, read, test } from './offline-page.ts';
import { CHARTS, DECKS } from './pages.ts';
import { bundleWorker } from '../../src/site/offline/bundle-worker.ts';

const workers = 'navigator.serviceWorker.getRegistrations().then((all) => all.length)';
const CHART = CHARTS[0] ?? '';

test.describe('the service worker', { tag: '@keeping' }, () => {
  test('neither comes with a frame, nor answers for one, nor keeps what it loads', async ({ page, site }) => {
    const frame = `${site.home}embed/${CHART}/`;
    await page.goto(frame);
    await touch(figure(page, CHART));
    await expect(figure(page, CHART).locator('.drawings')).toHaveCount(0);
    expect(await page.evaluate(workers)).toBe(0);
    expect(await kept(page)).toEqual([]);

    await read(page, site, 'privacy/');
    const before = await kept(page);
    await page.goto(frame);
    await touch(figure(page, CHART));
    await expect(figure(page, CHART).locator('.drawings')).toHaveCount(0);
    expect(await kept(page)).toEqual(before);

    // Nor with the network cut; what the browser may keep by itself it keeps by the whole address.
    await site.cut();
    await expect(page.goto(`${frame}?theme=dark`)).rejects.toThrow();
  });

  test('does not come with a lesson that stands in another site’s page', async ({ page, site }) => {
    const host = await serveForeign({
      '/': `<!doctype html><title>School</title><iframe src="${site.home}${DECKS[0]?.slice(1) ?? ''}"></iframe>`,
    });
    await page.goto(`${host.host}/`);
    const inside = page.frameLocator('iframe');
    await expect(inside.locator('.deck')).toBeVisible();
    host.close();
    expect(site.asked).not.toContain('/sw.js');
  });

  test('gives way to the next build at once; an open page of the old one goes on, the next is new', async ({
    page,
    site,
  }) => {
    await read(page, site, '');
    const old = fileText('index.html').match(/_astro\/[\w.-]+\.js/g) ?? [];
    // What a host does that keeps no file of an older build.
    for (const file of new Set(old)) site.instead.set(`/${file}`, { status: 404, body: 'gone' });
    const now = fileText('index.html').replaceAll(/<h1[^>]*>[\s\S]*?<\/h1>/g, '<h1>The next build</h1>');
    site.instead.set('/', { body: now });
    site.instead.set('/sw.js', {
      type: 'text/javascript',
      body: fileText('sw.js').replace(/"build":"\w+"/, '"build":"next"'),
    });
    await page.evaluate(async () => {
      document.documentElement.dataset['open'] = 'since before';
      const changed = new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
      });
      await (await navigator.serviceWorker.ready).update();
      await changed;
    });
    // The old page was neither loaded anew nor left without its charts.
    await wakeAll(page);
    await expect(page.locator('html')).toHaveAttribute('data-open', 'since before');
    await expect
      .poll(() => page.evaluate(() => caches.keys()))
      .toEqual(expect.not.arrayContaining([expect.stringMatching(/ own (?!next)/)]));

    const asked = site.asked.filter((path) => path === '/').length;
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The next build');
    await expect(note(page)).toHaveCount(0);
    expect(site.asked.filter((path) => path === '/').length).toBe(asked + 1);
  });

  test('is called back by a build without one, with all that it kept', async ({ page, site }) => {
    await read(page, site, '');
    site.instead.set('/sw.js', { type: 'text/javascript', body: await bundleWorker('worker-off.ts') });
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.ready).update();
    });
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
    await expect.poll(() => page.evaluate(workers)).toBe(0);
    const notes = page.evaluate(async () => {
      const open = indexedDB.open('workbox-expiration');
      await new Promise((resolve) => (open.onsuccess = resolve));
      const all = open.result.transaction('cache-entries').objectStore('cache-entries').count();
      await new Promise((resolve) => (all.onsuccess = resolve));
      open.result.close();
      return all.result;
    });
    expect(await notes).toBe(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('is not missed where the browser refuses it', async ({ page, site }) => {
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'serviceWorker', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.goto(`${site.home}charts/${CHART}/`);
    await wakeAll(page);
    expect(complaints).toEqual([]);
    expect(site.asked).not.toContain('/sw.js');
  });

  test('comes where scripts need a trusted address', async ({ page, site }) => {
    const policy = "require-trusted-types-for 'script'; trusted-types fortymillion";
    const headers = { 'Content-Security-Policy': policy };
    site.instead.set('/privacy/', { headers, body: fileText('privacy/index.html') });
    await read(page, site, 'privacy/');
    expect(await page.evaluate(workers)).toBe(1);
  });

  test(
    'leaves the page whole where storage refuses it',
    { tag: '@only-chromium' },
    async ({ page, site, context }) => {
      await read(page, site, '');
      const [worker] = context.serviceWorkers();
      await worker?.evaluate(() => {
        const refused = (): Promise<never> => Promise.reject(new DOMException('full', 'QuotaExceededError'));
        Object.assign(CacheStorage.prototype, { open: refused, match: refused });
        Object.assign(Cache.prototype, { put: refused, match: refused });
      });
      await page.reload();
      await wakeAll(page);
      await expect(note(page)).toHaveCount(0);
    },
  );
});
