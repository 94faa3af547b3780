/**
 * Hostile addresses of frames, in a browser: whatever they say, the chart comes, and nothing of it is run or shown.
 * tests/unit/surfaces/frame-fuzz.test.ts asks the same of the functions alone.
 */
import { readFileSync } from 'node:fs';
import { always, hostileQuery, MARKER } from '../fixtures/hostile.ts';
import { expect, test } from './browser-test.ts';
import { watch } from './harm.ts';
import { CHARTS, UNLIKE_CHARTS } from './pages.ts';

/** With all charts together. Firefox needs several times as long for each page, and reads the same address. */
const IN_ALL = { chromium: 2000, firefox: 200 } as const;

/** What of the address wakes the chart's script, as its frame's page has it. */
const wakingKeys = (id: string): string[] =>
  /data-wake="([^"]*)"/.exec(readFileSync(`dist/embed/${id}/index.html`, 'utf8'))?.[1]?.split(' ') ?? [];

interface Task {
  readonly addresses: readonly string[];
  readonly marker: string;
  /** Frames side by side. */
  readonly lanes: number;
}

/** Runs in a page of the site: opens each address in a frame, waits for its chart, and looks at it. Gives what is wrong, in words. */
async function openAll({
  addresses,
  marker,
  lanes,
}: Task): Promise<{ opened: number; awake: number; wrong: string[] }> {
  const wrong: string[] = [];
  const waiting = [...addresses];
  let opened = 0;
  let awake = 0;
  const picture = (view: Window): Promise<unknown> =>
    new Promise((resolve) => view.requestAnimationFrame(resolve));

  async function open(address: string, place: string): Promise<void> {
    const frame = document.createElement('iframe');
    frame.style.cssText = place;
    frame.src = address;
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve);
      document.body.append(frame);
    });
    const { contentWindow: view, contentDocument: page } = frame;
    const root = page?.querySelector<HTMLElement>('[data-wake]');
    if (!view || !page || !root) {
      wrong.push(`no chart: ${address}`);
      return;
    }
    const query = new URLSearchParams(view.location.search);
    if (root.dataset['wake']?.split(' ').some((key) => query.has(key))) {
      awake += 1;
      for (let left = 2000; left > 0 && page.querySelector('.drawings'); left--) await picture(view);
      if (page.querySelector('.drawings')) wrong.push(`asleep: ${address}`);
      // What the address asks to be opened is opened after the drawing.
      for (let left = 3; left > 0; left--) await picture(view);
    }
    const chosen = [...page.querySelectorAll('select, input')].map((one) => (one as HTMLInputElement).value);
    const shown = `${page.documentElement.outerHTML} ${page.title} ${chosen.join(' ')}`.toLowerCase();
    if (shown.includes(marker)) wrong.push(`shown: ${address}`);
    if ('executed' in view || 'executed' in window) wrong.push(`executed: ${address}`);
    if (view.location.href !== new URL(address, location.href).href) wrong.push(`navigated: ${address}`);
    if (!page.querySelector('main svg, main img')) wrong.push(`empty: ${address}`);
    opened += 1;
    frame.remove();
  }
  const lane = async (index: number): Promise<void> => {
    const place = `position:fixed;border:0;top:0;left:${String(index * 310)}px;width:300px;height:700px`;
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await open(next, place);
  };
  await Promise.all(Array.from({ length: lanes }, (_, index) => lane(index)));
  return { opened, awake, wrong };
}

for (const id of CHARTS)
  test(
    `${id}: whatever an address says, nothing of it is run or shown`,
    { tag: UNLIKE_CHARTS.includes(id) ? [] : '@only-chromium' },
    async ({ page, browserName }) => {
      // Hundreds of pages, one after the other.
      test.slow();
      const count = Math.ceil((browserName === 'firefox' ? IN_ALL.firefox : IN_ALL.chromium) / CHARTS.length);
      const keys = wakingKeys(id);
      const queries = always(hostileQuery([...keys, 'theme', 'title', 'lang', 'childId']), count);
      const harm = watch(page);
      await page.goto('/about/');
      await page.evaluate(() => {
        document.body.replaceChildren();
      });
      await harm.begin();
      const addresses = queries.map((query) => `/embed/${id}/?${query}`);
      const { opened, awake, wrong } = await page.evaluate(openAll, { addresses, marker: MARKER, lanes: 4 });
      expect(wrong).toEqual([]);
      expect(opened).toBe(count);
      expect(awake).toBeGreaterThan(count / 4);
      await harm.expectNone();
    },
  );
