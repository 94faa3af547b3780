/** A reader who tries everything a page has: reads it to its end, presses and moves what can be, opens what opens, prints it. */
import { expect, type Locator, type Page } from './browser-test.ts';
import { touch } from './chart-page.ts';

/** ms: whoever waits for what a control does, so that it is done. */
const MOMENT = 60;

/** How many of things made alike are tried: hundreds of marks of a story do one thing. */
const OF_A_KIND = 2;

/** What can be pressed without leaving the page, changed, or moved by keys. */
const CONTROLS =
  'button, summary, select, input, textarea, [role="button"], [role="slider"], [role="option"], [role="tab"], a[href^="#"], a.cited, [tabindex="0"]';
const KEYS = ['ArrowRight', 'ArrowDown', 'End', 'ArrowLeft', 'Home', 'Enter', 'Escape'];

async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async (pause) => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }, MOMENT);
}

/** Places of controls among all that CONTROLS finds, no more than a few of those made alike. */
const someOfEach = (page: Page): Promise<number[]> =>
  page.locator(CONTROLS).evaluateAll((all, most) => {
    const seen = new Map<string, number>();
    return all.flatMap((one, index) => {
      const data = [...one.attributes].map(({ name }) => name).filter((name) => name.startsWith('data-'));
      const within = one.closest('figure, form, nav, header, dialog, [popover]')?.getAttribute('class') ?? '';
      const kind = [one.tagName, one.getAttribute('class'), one.getAttribute('type'), ...data, within].join(
        ' ',
      );
      const before = seen.get(kind) ?? 0;
      seen.set(kind, before + 1);
      return before < most && one.checkVisibility() ? [index] : [];
    });
  }, OF_A_KIND);

/** Do with a control what it is for, as script and events do it: what lies over it or moves is no matter here. */
async function work(control: Locator): Promise<void> {
  await control.evaluate((one) => {
    if (!(one instanceof HTMLElement) || !one.isConnected) return;
    one.focus({ preventScroll: true });
    const tell = (): void => {
      for (const kind of ['input', 'change']) one.dispatchEvent(new Event(kind, { bubbles: true }));
    };
    if (one instanceof HTMLSelectElement) {
      one.selectedIndex = one.options.length - 1;
      tell();
    } else if (one instanceof HTMLTextAreaElement) tell();
    else if (one instanceof HTMLInputElement && /^(text|search|number|range|date)$/.test(one.type)) {
      one.value = one.type === 'number' || one.type === 'range' ? one.max || '5' : 'register';
      tell();
    } else one.click();
  });
}

async function pressKeys(page: Page): Promise<void> {
  for (const key of KEYS) await page.keyboard.press(key);
}

/** Open an address, again where a page that a key or a control led to came in its way. */
async function arrive(page: Page, address: string): Promise<void> {
  await expect(() => page.goto(address)).toPass();
}

/**
 * Nobody sits at the print dialog, where Firefox waits for ever, and nobody follows a link to another site: it answers that there is nothing
 * to go to, which leaves the page as it is.
 */
async function stayHere(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.print = () => {
      for (const event of ['beforeprint', 'afterprint']) dispatchEvent(new Event(event));
    };
  });
  await page.route(
    ({ protocol, hostname }) => protocol.startsWith('http') && hostname !== 'localhost',
    async (route) => {
      if (route.request().isNavigationRequest()) await route.fulfill({ status: 204 });
      else await route.fallback();
    },
  );
}

/** What a reader did that left the page is undone: it is opened anew. */
async function comeBack(page: Page, address: string): Promise<void> {
  const left = new URL(page.url()).pathname !== new URL(address).pathname;
  if (left) await arrive(page, address);
}

/** Wake every chart there is in sight, without asking that it wakes: some are on slides that are not turned to. */
async function wakeCharts(page: Page): Promise<void> {
  for (const chart of await page.locator('figure[data-chart]').all())
    if (await chart.isVisible()) {
      await chart.scrollIntoViewIfNeeded();
      // A lesson in one file has no islands: its charts wake as they come near.
      if ((await chart.locator('astro-island').count()) > 0) await touch(chart);
      await page.waitForTimeout(MOMENT);
    }
}

/** Turn through slides, as far as there are any. */
async function turnSlides(page: Page): Promise<void> {
  const ids = await page.locator('.deck > section[id]').evaluateAll((all) => all.map(({ id }) => id));
  for (const id of ids) {
    await page.evaluate((to) => {
      location.hash = to;
    }, id);
    await page.waitForTimeout(MOMENT);
    await wakeCharts(page);
  }
}

/** As paper is made: styles for print where the browser can be told, the events in every browser. */
async function print(page: Page, browserName: string): Promise<void> {
  if (browserName === 'chromium') {
    await page.pdf();
    return;
  }
  for (const event of ['beforeprint', 'afterprint']) {
    await page.evaluate((name) => dispatchEvent(new Event(name)), event);
    await page.waitForTimeout(MOMENT);
  }
}

/**
 * Use a page as fully as a reader could. It says nothing of whether anything works: whoever calls it listens.
 * @param address whole
 */
export async function usePage(page: Page, address: string, browserName: string): Promise<void> {
  await stayHere(page);
  await page.goto(address);
  await readThrough(page);
  await wakeCharts(page);
  await turnSlides(page);
  for (const index of await someOfEach(page)) {
    const control = page.locator(CONTROLS).nth(index);
    // What was pressed before may have taken it away.
    if ((await control.count()) === 0) continue;
    await work(control);
    await page.waitForTimeout(MOMENT);
    await comeBack(page, address);
  }
  await pressKeys(page);
  await comeBack(page, address);
  for (const view of ['?text=plain&view=class', '?theme=dark&title=0'])
    await arrive(page, new URL(view, address).href);
  await readThrough(page);
  await print(page, browserName);
}
