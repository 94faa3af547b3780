/** A page or a frame that nobody sees while it loads. */
import { expect, test, type FailingSite, type Page } from './failing-site.ts';
import { replaced } from './failing-site.ts';
import { figure } from '../chart-page.ts';
import { expectLive } from './sound.ts';

const HTML = { 'Content-Type': 'text/html; charset=utf-8' };

/** Serve a page of somebody's that has a chart in a frame. @returns its address */
function hostOf(site: FailingSite, html: string): string {
  site.fail(/^\/host\//, replaced(`<!doctype html><title>A host</title>${html}`, HTML));
  return `${site.origin}/host/`;
}

/** What a browser holds back from a tab that is not seen: pictures to draw, and word of what is in sight or how wide it is. */
async function openHidden(page: Page, address: string): Promise<void> {
  await page.addInitScript(() => {
    const waiting: (() => void)[] = [];
    let isHidden = true;
    const later =
      <Given extends unknown[]>(call: (...given: Given) => void) =>
      (...given: Given): void => {
        if (isHidden)
          waiting.push(() => {
            call(...given);
          });
        else call(...given);
      };
    const [Intersection, Resize, frame] = [IntersectionObserver, ResizeObserver, requestAnimationFrame];
    window.IntersectionObserver = class extends Intersection {
      constructor(call: IntersectionObserverCallback, options?: IntersectionObserverInit) {
        super(later(call), options);
      }
    };
    window.ResizeObserver = class extends Resize {
      constructor(call: ResizeObserverCallback) {
        super(later(call));
      }
    };
    window.requestAnimationFrame = (call) => frame(later(call));
    Object.defineProperty(document, 'visibilityState', { get: () => (isHidden ? 'hidden' : 'visible') });
    Object.defineProperty(document, 'hidden', { get: () => isHidden });
    Object.assign(window, {
      show: () => {
        isHidden = false;
        for (const call of waiting.splice(0)) call();
        document.dispatchEvent(new Event('visibilitychange'));
      },
    });
  });
  await page.goto(address);
}

for (const id of ['breach-timeline', 'campaign-timeline', 'target-map'])
  test(`${id} in a tab that is hidden while it loads is drawn when the tab is shown, as wide as it is then`, async ({
    page,
  }) => {
    await openHidden(page, `/charts/${id}/`);
    await page.waitForLoadState('load');
    await expect(figure(page, id).locator('.drawings')).toHaveCount(1);
    await page.setViewportSize({ width: 800, height: 700 });
    await page.evaluate('window.show()');
    await expectLive(figure(page, id));
    const body = figure(page, id).locator('.chart-body');
    const drawn = (): Promise<number> =>
      body.evaluate((one) => {
        const svgs = [...one.querySelectorAll(':is(.drawing, .plot, .map-side) svg')];
        const right = Math.max(...svgs.map((svg) => svg.getBoundingClientRect().right));
        return Math.abs(right - one.getBoundingClientRect().right);
      });
    await expect.poll(drawn).toBeLessThan(id === 'target-map' ? 400 : 8);
  });

for (const id of ['breach-timeline', 'target-map'])
  test(`${id} awake in a frame that is not displayed has its right width once it is`, async ({
    page,
    site,
  }) => {
    const address = hostOf(
      site,
      `<div hidden id="panel"><iframe src="/embed/${id}/?focus=none&country=GB" width="700" height="900"></iframe></div>`,
    );
    await page.goto(address);
    const frame = page.frames().find((one) => one.url().includes('/embed/'));
    if (!frame) throw new Error('the host has no frame');
    await frame.waitForLoadState('load');
    await page.locator('#panel').evaluate((panel: HTMLElement) => {
      panel.hidden = false;
    });
    await expect(frame.locator('.drawings')).toHaveCount(0);
    await expect(frame.locator('.chart-body svg').first()).toBeVisible();
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    const width = await frame
      .locator(':is(.drawing, .map-live)')
      .first()
      .evaluate((one) => one.getBoundingClientRect().width);
    expect(width).toBeGreaterThan(600);
  });
