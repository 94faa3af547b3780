import type { Browser } from '@playwright/test';
import { DESKTOP, PHONE, scrollThrough, withSite } from '../browser.ts';
import { LIMITS } from '../budgets.ts';
import { rounded, type Figure } from '../figure.ts';
import { addressOf, builtKinds, heaviestOf } from '../page-kinds.ts';

/** Sum of layout shifts (CLS without its session windows, so never smaller) while the whole page is scrolled through. */
async function layoutShift(
  browser: Browser,
  address: string,
  viewport: typeof PHONE | typeof DESKTOP,
): Promise<number> {
  const page = await browser.newPage({ viewport });
  await page.addInitScript(() => {
    const state = window as unknown as { shift: number };
    state.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) state.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address, { waitUntil: 'load' });
  await scrollThrough(page);
  const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
  await page.close();
  return shift;
}

/** Layout shift of each kind of page, on a phone and on a desk. */
export const run = (): Promise<Figure[]> =>
  withSite(async (browser, origin) => {
    const figures: Figure[] = [];
    for (const kind of builtKinds())
      for (const viewport of [PHONE, DESKTOP])
        figures.push({
          what: `${kind.name}: layout shift over a full scroll, ${String(viewport.width)} px`,
          value: rounded(await layoutShift(browser, origin + addressOf(heaviestOf(kind)), viewport), 4),
          unit: '',
          limit: LIMITS.shift,
        });
    return figures;
  });
