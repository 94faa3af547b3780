import { chromium, type Browser, type Page } from '@playwright/test';
import { FORMATS, type Format } from '../src/teach/paper/pdf-files.ts';
import { settled } from './settled-pdf.ts';
import { createSiteServer } from './site-server.ts';

/** One file, still in memory. */
export interface Printed {
  readonly format: Format;
  readonly pdf: Buffer;
}

/** A browser, and the built site on this machine, for it to read whatever address the site has. */
export interface Printer {
  readonly browser: Browser;
  /** Origin of the server. */
  readonly local: string;
}

/** Wait until all that paper shows is there: its own drawings, and the fonts it is set in. */
async function readyForPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.evaluate(async () => {
    const shown = [...document.images].filter((image) => image.checkVisibility());
    await Promise.all(shown.map((image) => image.decode()));
    await document.fonts.ready;
  });
}

/** How many pages a PDF has: each says that it is one. */
export const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Have the browser find the site's address on this machine, and nothing else. */
async function atItsAddress(page: Page, local: string, path: string, address: string): Promise<void> {
  const { origin, pathname } = new URL(address);
  const base = pathname.slice(0, -path.length);
  await page.route('**', async (route) => {
    const asked = new URL(route.request().url());
    if (asked.origin !== origin || !asked.pathname.startsWith(base)) return route.abort();
    const response = await route.fetch({ url: local + asked.pathname.slice(base.length) });
    return route.fulfill({ response });
  });
}

/**
 * A page on every size of paper, tagged for screen readers and with its headings as an outline.
 * @param path in the site's folder; begins and ends with a slash
 * @param address where it will live, whole: links in it lead there
 * @param day on which what it says was last changed, as 2026-11-29
 */
export async function printPage(
  { browser, local }: Printer,
  path: string,
  address: string,
  day: string,
): Promise<Printed[]> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  try {
    await atItsAddress(page, local, path, address);
    const answer = await page.goto(address);
    if (!answer?.ok()) throw new Error(`${address} cannot be opened`);
    await readyForPaper(page);
    const made: Printed[] = [];
    for (const format of FORMATS) {
      const pdf = await page.pdf({ format, tagged: true, outline: true });
      made.push({ format, pdf: settled(pdf, day) });
    }
    return made;
  } finally {
    await page.close();
  }
}

/**
 * The built site in front of a browser, both gone when the work is done.
 * @param folder of the built site
 * @param program the browser's path
 */
export async function withPrinter<Result>(
  folder: string,
  program: string,
  work: (printer: Printer) => Promise<Result>,
): Promise<Result> {
  const server = createSiteServer(folder);
  const port = await new Promise<number>((resolve) => {
    server.listen(0, () => {
      resolve((server.address() as { port: number }).port);
    });
  });
  try {
    const args = ['--no-sandbox', '--disable-background-networking'];
    const browser = await chromium.launch({ executablePath: program, args });
    try {
      return await work({ browser, local: `http://localhost:${String(port)}` });
    } finally {
      await browser.close();
    }
  } finally {
    server.close();
  }
}
