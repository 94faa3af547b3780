import { chromium, type Browser, type Page } from '@playwright/test';
import { getBrowsers } from '../../scripts/browsers.ts';
import { createSiteServer } from '../../scripts/site-server.ts';

/** A browser with the built site in front of it, closed when the work is done. */
export async function withSite<T>(work: (browser: Browser, origin: string) => Promise<T>): Promise<T> {
  const server = createSiteServer('dist');
  const port = await new Promise<number>((resolve) => {
    server.listen(0, () => {
      resolve((server.address() as { port: number }).port);
    });
  });
  const args = ['--no-sandbox', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath: getBrowsers().chromium, args });
  try {
    return await work(browser, `http://localhost:${String(port)}`);
  } finally {
    await browser.close();
    server.close();
  }
}

/** Bytes of font files the browser asked for before any scroll, on a phone. */
export async function fontsOnFirstView(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  let bytes = 0;
  const sizes: Promise<void>[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('.woff2')) return;
    sizes.push(response.body().then((body) => void (bytes += body.length)));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await Promise.all(sizes);
  await page.close();
  return bytes;
}

async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const step = Math.round(innerHeight * 0.7);
    for (let y = 0; y < document.documentElement.scrollHeight; y += step) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 120));
    }
  });
}

/** Sum of layout shifts (CLS without its session windows, so never smaller) while the whole page is scrolled through. */
export async function layoutShift(browser: Browser, address: string, width: number): Promise<number> {
  const page = await browser.newPage({ viewport: { width, height: width < 500 ? 740 : 900 } });
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
