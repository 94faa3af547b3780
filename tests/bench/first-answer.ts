import type { Page } from '@playwright/test';
import { instruments } from './browser.ts';

/** A timeline that is opened and clicked until it answers. Selectors are of the page at `address`. */
export interface Trial {
  readonly address: string;
  /** There is an event to be seen; of a picture, once it has come. */
  readonly drawn: string;
  /** What is clicked, over and over: the first that is in sight. */
  readonly press: string;
  /** Where in it, as parts of its width and height; its middle if it is not said. */
  readonly place?: readonly [number, number];
  /** There once the click has shown another event. */
  readonly answer: string;
}

export interface Timed {
  /** Bytes of all that came over the line, compressed, with headers, but without fonts. */
  readonly bytes: number;
  /** ms since the address was asked for, until the picture after the first event was there. */
  readonly drawn: number;
  /** ms until a click had shown another event. */
  readonly answered: number;
}

interface Told {
  drawn?: number;
  answered?: number;
}

/** ms between clicks of an impatient reader. */
const PATIENCE = 100;

/** In the page: look at every picture whether the first event is drawn, and then click until there is an answer. */
async function watch(page: Page, trial: Trial): Promise<void> {
  await page.addInitScript(
    ({ drawn, press, place = [0.5, 0.5], answer, patience }) => {
      const told: Told = {};
      (window as unknown as { told: Told }).told = told;
      const inSight = (selector: string): Element | undefined =>
        [...document.querySelectorAll(selector)].find(
          (element) =>
            element.checkVisibility() &&
            (!(element instanceof HTMLImageElement) || (element.complete && element.naturalWidth > 0)),
        );
      let last = 0;
      const look = (now: number): void => {
        if (told.drawn === undefined && inSight(drawn)) told.drawn = now;
        if (told.drawn !== undefined && inSight(answer)) {
          told.answered = now;
          return;
        }
        if (told.drawn !== undefined && now - last > patience) {
          last = now;
          const element = inSight(press);
          const { left = 0, top = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
          const [clientX, clientY] = [left + place[0] * width, top + place[1] * height];
          element?.dispatchEvent(
            new MouseEvent('click', { bubbles: true, cancelable: true, clientX, clientY, detail: 1 }),
          );
        }
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    { ...trial, patience: PATIENCE },
  );
}

interface Sizes {
  bytes: number;
  fonts: number;
}

/** Count what comes over the line from now on, fonts apart. What is asked of other sites is refused, and so costs nothing. */
async function weighed(page: Page, address: string): Promise<Sizes> {
  const { origin } = new URL(address);
  await page.route(
    (url) => url.origin !== origin && url.protocol.startsWith('http'),
    (route) => route.abort(),
  );
  const cdp = await instruments(page);
  await cdp.send('Network.enable');
  const fontIds = new Set<string>();
  const sizes = { bytes: 0, fonts: 0 };
  cdp.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Font') fontIds.add(requestId);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sizes[fontIds.has(requestId) ? 'fonts' : 'bytes'] += encodedDataLength;
  });
  return sizes;
}

/** What a page loads while nobody touches it. */
export async function loadUntouched(page: Page, address: string): Promise<Sizes> {
  const sizes = await weighed(page, address);
  await page.goto(address, { waitUntil: 'networkidle' });
  return sizes;
}

/** Open a timeline and wait for its first answer. */
export async function loadTimed(page: Page, trial: Trial): Promise<Timed> {
  const sizes = await weighed(page, trial.address);
  await watch(page, trial);
  await page.goto(trial.address, { waitUntil: 'commit' });
  const handle = await page.waitForFunction(
    () => {
      const { told } = window as unknown as { told: Told };
      return told.answered === undefined ? undefined : told;
    },
    undefined,
    { timeout: 120_000 },
  );
  const { drawn = NaN, answered = NaN } = (await handle.jsonValue()) ?? {};
  // What still comes belongs to it.
  await page.waitForLoadState('networkidle');
  return { bytes: sizes.bytes, drawn, answered };
}
