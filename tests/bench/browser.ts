import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { getBrowser } from '../../scripts/browsers.ts';
import { serveSite } from './served.ts';

/** A Chromium for measuring, with what it needs on a build machine. */
export const launch = (args: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath: getBrowser('chromium'),
    args: ['--no-sandbox', '--disable-background-networking', ...args],
  });

/** One browser with the built site in front of it, both closed when the work is done. */
export async function withSite<T>(work: (browser: Browser, origin: string) => Promise<T>): Promise<T> {
  const site = await serveSite();
  const browser = await launch();
  try {
    return await work(browser, site.origin);
  } finally {
    await browser.close();
    site.close();
  }
}

export const PHONE = { width: 360, height: 740 } as const;
export const DESKTOP = { width: 1280, height: 900 } as const;

/** How much slower than this machine the reader’s is taken to be. */
export const SLOWER = 4;

/**
 * Slow 4G as Lighthouse throttles it in a browser: 150 ms of round trip and 1.6 Mb/s, with its factors for what a browser adds to each
 * request and takes from the line.
 */
const SLOW_4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1638.4 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};

/** A page’s own line to the browser’s instruments. */
export const instruments = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

export async function slowNetwork(cdp: CDPSession): Promise<void> {
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
}

export async function slowProcessor(cdp: CDPSession, rate: number = SLOWER): Promise<void> {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Scroll the whole page through, so slowly that what waits for the window to come near has come. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const step = Math.round(innerHeight * 0.8);
    for (let y = 0; y < document.documentElement.scrollHeight; y += step) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 80));
    }
  });
  await page.waitForLoadState('networkidle');
}
