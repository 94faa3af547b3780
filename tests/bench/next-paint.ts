import type { Page } from '@playwright/test';
import { controlsOf, newControlsOf, type Control } from './controls.ts';
import { stayOnPage } from './stay.ts';
import { leave, reach, work } from './work-control.ts';

/** How long one control let the reader wait for a picture, at the worst of the actions tried on it. */
export interface Wait {
  /** Where it is and what it is called. */
  readonly name: string;
  /** The event that took longest: `click`, `keydown` … */
  readonly event: string;
  /** ms from the action to the next paint, in steps of eight; nought is less than 16. */
  readonly ms: number;
}

interface Entry {
  readonly name: string;
  readonly duration: number;
  readonly interactionId: number;
}

/**
 * Have the page write down each interaction and how long it took. Before the page is opened.
 *
 * A press that changes nothing in sight gives a picture that is never shown, and would count until the next one that is: a film over the
 * page, too faint to be seen, changes with each, so that every picture is shown. It is of one colour and a layer of its own: it costs the
 * page next to nothing.
 */
export async function watchInteractions(page: Page): Promise<void> {
  await stayOnPage(page);
  await page.addInitScript(() => {
    const state = window as unknown as { interactions: Entry[] };
    state.interactions = [];
    const film = document.createElement('i');
    Object.assign(film.style, { position: 'fixed', inset: '0', pointerEvents: 'none', zIndex: '9999' });
    film.style.willChange = 'transform';
    let turn = 0;
    for (const kind of ['pointerdown', 'pointerup', 'keydown', 'keyup'])
      addEventListener(
        kind,
        () => {
          if (!film.isConnected) document.documentElement.append(film);
          film.style.background = `rgb(0 0 0 / ${(turn ^= 1) ? '0.8' : '0.4'}%)`;
        },
        { capture: true },
      );
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { name, duration, interactionId } = entry as unknown as Entry;
        if (interactionId > 0) state.interactions.push({ name, duration, interactionId });
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
}

/** Once everything that was asked of the page is painted. To look for controls is work for it too, which no reader asks for. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let index = 0; index < 2; index += 1)
      await new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve, 30));
      });
  });

/** What was written down since the last asking. */
async function taken(page: Page): Promise<Entry[]> {
  await settled(page);
  return page.evaluate(() => (window as unknown as { interactions: Entry[] }).interactions.splice(0));
}

function worstOf(name: string, entries: readonly Entry[]): Wait {
  const [worst] = entries.toSorted((a, b) => b.duration - a.duration);
  return { name, event: worst?.name ?? '', ms: worst?.duration ?? 0 };
}

/** All that was worked of a page, and what could not be. */
export interface Worked {
  readonly waits: readonly Wait[];
  /** Names of what was gone, covered or switched off by what was done before. */
  readonly unworked: readonly string[];
}

interface Working {
  readonly waits: Wait[];
  readonly unworked: string[];
}

/** How far what a control opens is looked into: a panel, and what its own controls open. */
const DEEP = 2;
/** ms in which a chart that was woken has its rows and is drawn, and a preview its page. */
const COMING = 10_000;
/** A builder's preview that is loaded anew. */
const LOADING = '[data-preview][aria-busy="true"]';
/** ms in which the chart in a preview that has loaded is drawn as it was asked for. */
const DRAWING = 1_000;
/** A chart in a frame that was touched, one on a slide that was turned to, and a preview. */
const ON_ITS_WAY = `astro-island[aria-busy="true"], ${LOADING}, .slide.now [data-chart] astro-island[ssr]`;

/** Once all has come that was asked for; what never does is told. */
async function come(page: Page, into: Working, after: string): Promise<void> {
  try {
    const isLoading = (await page.locator(LOADING).count()) > 0;
    await page.waitForFunction((onItsWay) => document.querySelector(onItsWay) === null, ON_ITS_WAY, {
      timeout: COMING,
    });
    if (isLoading) await page.waitForTimeout(DRAWING);
  } catch {
    into.unworked.push(`a chart or a preview that does not come after ${after}`);
  }
}

/** Work controls one after another, and those that each of them brings into sight before it is left. */
async function workAll(page: Page, controls: readonly Control[], into: Working, depth = 0): Promise<void> {
  for (const control of controls) {
    await reach(page, control);
    await come(page, into, `scrolling to ${control.name}`);
    const isWorked = await work(page, control);
    const entries = await taken(page);
    if (!isWorked) {
      into.unworked.push(control.name);
      continue;
    }
    await come(page, into, control.name);
    if (depth < DEEP) await workAll(page, await newControlsOf(page), into, depth + 1);
    await settled(page);
    await leave(page, control);
    into.waits.push(worstOf(control.name, [...entries, ...(await taken(page))]));
  }
}

/** Work every control of a page that was opened and scrolled through, and what comes into sight by it. */
export async function waitsOf(page: Page): Promise<Worked> {
  const worked: Working = { waits: [], unworked: [] };
  await taken(page);
  await workAll(page, await controlsOf(page), worked);
  return worked;
}

/** More steps than any lesson has. */
const MOST_TURNS = 120;

/** The same of slides: the first and the bar below it, then each further one as it is turned to, by the key that clickers send. */
export async function waitsOfSlides(page: Page): Promise<Worked> {
  const worked: Working = { waits: [], unworked: [] };
  const place = (): Promise<string> => page.evaluate(() => location.hash);
  await taken(page);
  await workAll(page, await controlsOf(page), worked);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await page.keyboard.press('Home');
  await taken(page);
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const before = await place();
    await page.keyboard.press('PageDown');
    const entries = await taken(page);
    const now = await place();
    if (now === before) break;
    worked.waits.push(worstOf(`turned to ${now}`, entries));
    await come(page, worked, now);
    await workAll(page, await newControlsOf(page), worked);
    // Keys that a chart did not take may have turned the slides.
    await page.evaluate((to) => {
      if (location.hash !== to) location.hash = to;
    }, now);
    await taken(page);
  }
  return worked;
}
