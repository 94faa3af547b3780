import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, CDPSession, Page } from '@playwright/test';
import type { SeenPage } from './pages.ts';
import { paperPictures, screenPictures } from './pictures.ts';

/** Phone, tablet, laptop, large screen; px. */
const WIDTHS = [360, 768, 1280, 1920] as const;
const THEMES = ['light', 'dark'] as const;
const HEIGHT = 900;

/** In how many ways each page is seen. */
export const LOOKS: readonly string[] = [
  ...WIDTHS.flatMap((width) => THEMES.map((theme) => `${String(width)} ${theme}`)),
  'print',
];

/** A page as it looks in one way. */
export interface Shot extends SeenPage {
  /** One of `LOOKS`. */
  readonly look: string;
  /** Pictures from top to bottom, by their paths in the folder of the run. */
  readonly pictures: readonly string[];
  /** On paper: the PDF the pictures are of, in the same folder. */
  readonly pdf?: string;
}

/** What a page did that no reader should meet. */
export interface Complaint {
  readonly address: string;
  readonly what: string;
}

interface Taken {
  readonly shots: readonly Shot[];
  readonly complaints: readonly Complaint[];
}

/** Where a site is served, and where its pictures go. */
interface Studio {
  readonly browser: Browser;
  /** Whole address of the site’s first page; ends with a slash. */
  readonly home: string;
  readonly folder: string;
  /** Path of the program that makes pictures of paper. */
  readonly pdftoppm: string;
}

/** A name for the files of a page. */
const nameOf = ({ kind, address }: SeenPage): string =>
  `${kind}/${address.replace(/[^\w-]+/g, '-').replace(/^-|-$/g, '') || 'index'}`;

/** Bring everything near once, so that what waits for that is there; then back to the top. */
const scrollThrough = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo({ top: y, behavior: 'instant' });
      await frame();
    }
    scrollTo({ top: 0, behavior: 'instant' });
    await document.fonts.ready;
    const pictures = [...document.images].filter(
      ({ currentSrc, complete }) => currentSrc !== '' && !complete,
    );
    await Promise.all(pictures.map((each) => each.decode().catch(() => undefined)));
    await frame();
  });

/** Two frames: one in which what was changed is laid out, one in which it is painted. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });

/** One tab, which takes page after page. */
class Tab {
  readonly #studio: Studio;
  readonly #page: Page;
  readonly #session: CDPSession;

  constructor(studio: Studio, page: Page, session: CDPSession) {
    this.#studio = studio;
    this.#page = page;
    this.#session = session;
  }

  static async open(studio: Studio, complain: (what: string) => void): Promise<Tab> {
    const page = await studio.browser.newPage();
    page.on('pageerror', ({ message }) => {
      complain(message);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complain(message.text());
    });
    page.on('requestfailed', (request) => {
      complain(`${request.url()} did not load: ${request.failure()?.errorText ?? ''}`);
    });
    return new Tab(studio, page, await page.context().newCDPSession(page));
  }

  async load(address: string): Promise<void> {
    await this.#page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce', media: null });
    await this.#page.setViewportSize({ width: WIDTHS[0], height: HEIGHT });
    // From one slide to the next only the fragment changes, which loads nothing.
    await this.#page.goto('about:blank');
    const response = await this.#page.goto(this.#studio.home + address, { waitUntil: 'load' });
    if (response && response.status() >= 400) throw new Error(`answers ${String(response.status())}`);
    await scrollThrough(this.#page);
  }

  async *onScreen(seen: SeenPage): AsyncGenerator<Shot & { readonly tooWide: number }> {
    for (const width of WIDTHS) {
      await this.#page.setViewportSize({ width, height: HEIGHT });
      await settle(this.#page);
      const tooWide = await this.#page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      for (const theme of THEMES) {
        await this.#page.emulateMedia({ colorScheme: theme });
        await settle(this.#page);
        const name = `${nameOf(seen)}-${String(width)}-${theme}`;
        const pictures = await screenPictures(this.#page, this.#session, this.#studio.folder, name);
        yield { ...seen, look: `${String(width)} ${theme}`, pictures, tooWide };
      }
    }
  }

  async onPaper(seen: SeenPage): Promise<Shot> {
    await this.#page.emulateMedia({ colorScheme: 'light' });
    const pdf = `${nameOf(seen)}-print.pdf`;
    await this.#page.pdf({ path: join(this.#studio.folder, pdf), preferCSSPageSize: true, format: 'A4' });
    const { pdftoppm, folder } = this.#studio;
    return { ...seen, look: 'print', pictures: paperPictures(pdftoppm, folder, pdf), pdf };
  }

  close(): Promise<void> {
    return this.#page.close();
  }
}

/**
 * Take the pictures of some pages, several at a time. What goes wrong with one page is noted, and the next is taken.
 * @param tabs at a time
 * @param done called after each page
 */
export async function take(
  studio: Studio,
  pages: readonly SeenPage[],
  tabs: number,
  done: (page: SeenPage) => void,
): Promise<Taken> {
  const shots = new Map<SeenPage, Shot[]>();
  const complaints: Complaint[] = [];
  const waiting = [...pages];
  const printed = new Set<string>();
  /** A deck prints all of its slides: once is enough. */
  const isFirst = (seen: SeenPage): boolean => {
    const [path = ''] = seen.address.split('#');
    return printed.size < printed.add(path).size;
  };

  const work = async (): Promise<void> => {
    let address = '';
    const complain = (what: string): void => {
      complaints.push({ address, what });
    };
    const tab = await Tab.open(studio, complain);
    for (let seen = waiting.shift(); seen; seen = waiting.shift()) {
      const taken: Shot[] = [];
      shots.set(seen, taken);
      ({ address } = seen);
      mkdirSync(dirname(join(studio.folder, nameOf(seen))), { recursive: true });
      try {
        await tab.load(address);
        for await (const { tooWide, ...shot } of tab.onScreen(seen)) {
          taken.push(shot);
          if (tooWide > 0) complain(`${shot.look}: ${String(tooWide)} px wider than the window`);
        }
        if (isFirst(seen)) taken.push(await tab.onPaper(seen));
      } catch (error) {
        complain((error as Error).message);
      }
      done(seen);
    }
    await tab.close();
  };
  await Promise.all(Array.from({ length: tabs }, work));
  return { shots: pages.flatMap((page) => shots.get(page) ?? []), complaints };
}
