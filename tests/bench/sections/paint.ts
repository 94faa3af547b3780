import type { Browser } from '@playwright/test';
import { PHONE, instruments, launch, slowNetwork, slowProcessor } from '../browser.ts';
import { LIMITS, PAINTED } from '../budgets.ts';
import { rounded, type Figure } from '../figure.ts';
import { addressOf, builtKinds, heaviestOf } from '../page-kinds.ts';
import { progress } from '../progress.ts';
import { serveSite, serveWithoutScripts } from '../served.ts';
import { median } from '../statistics.ts';

const RUNS = 5;

/** ms in which any page has painted something. */
const PATIENCE = 20_000;

/** Milliseconds until the largest part of the first view is painted, with nothing in the browser’s store, on slow 4G and a slow phone. */
async function largestPaint(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  const cdp = await instruments(page);
  await slowNetwork(cdp);
  await slowProcessor(cdp);
  await page.addInitScript(() => {
    const state = window as unknown as { largest: number };
    new PerformanceObserver((list) => {
      state.largest = list.getEntries().at(-1)?.startTime ?? 0;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  // The line may have been idle for a while before a slow processor paints what came.
  const isPainted = (): boolean => (window as unknown as { largest?: number }).largest !== undefined;
  await page.waitForFunction(isPainted, undefined, { timeout: PATIENCE });
  const largest = await page.evaluate(() => (window as unknown as { largest: number }).largest);
  await context.close();
  return largest;
}

/** Largest paint of each kind beside the same page without its scripts; the runs of both take turns, so that the machine’s moods fall on both. */
export async function run(): Promise<Figure[]> {
  const [site, bare] = [await serveSite(), await serveWithoutScripts()];
  const browser = await launch();
  try {
    const figures: Figure[] = [];
    for (const kind of builtKinds().filter(({ name }) => PAINTED.includes(name))) {
      progress(`largest paint, ${kind.name}`);
      const path = addressOf(heaviestOf(kind));
      const times: { whole: number[]; bare: number[] } = { whole: [], bare: [] };
      for (let index = 0; index < RUNS; index += 1) {
        times.whole.push(await largestPaint(browser, site.origin + path));
        times.bare.push(await largestPaint(browser, bare.origin + path));
      }
      const [whole, without] = [median(times.whole), median(times.bare)];
      figures.push(
        { what: `${kind.name}: largest paint, slow 4G`, value: Math.round(whole), unit: 'ms' },
        { what: `${kind.name}: the same without scripts`, value: Math.round(without), unit: 'ms' },
        {
          what: `${kind.name}: largest paint, with ÷ without scripts`,
          ...{ value: rounded(whole / without, 2), unit: '×', limit: LIMITS.paintRatio },
        },
      );
    }
    return figures;
  } finally {
    await browser.close();
    bare.close();
    site.close();
  }
}
