import type { CDPSession, Page } from '@playwright/test';
import { DESKTOP, instruments, scrollThrough, withSite } from '../browser.ts';
import { LIMITS } from '../budgets.ts';
import { rounded, type Figure } from '../figure.ts';
import { controlsOf, type Control } from '../controls.ts';
import { inTurn } from '../in-turn.ts';
import { progress } from '../progress.ts';
import { median } from '../statistics.ts';
import { stayOnPage } from '../stay.ts';
import { use } from '../work-control.ts';

interface Held {
  /** MB of JavaScript's heap after what is free was collected. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

const INTERACTIONS = 100;

async function held(cdp: CDPSession): Promise<Held> {
  // Some things are only let go of when what held them was collected.
  for (let index = 0; index < 3; index += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((each) => each.name === name)?.value ?? 0;
  return { heap: of('JSHeapUsedSize') / 1e6, nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** The same hundred interactions. @returns how many more were tried and could not be done */
const interact = (page: Page, controls: readonly Control[]): Promise<number> =>
  inTurn(controls, INTERACTIONS, (control) => use(page, control));

/** Hundreds of interactions after the first, which may fill caches. */
const MORE = 4;

/** What was turned on in one hundred is turned off in the next: a page is in the same state after every second. */
const ALIKE = 2;

/**
 * What the story page holds after a full scroll and a hundred interactions, and what each further hundred of the same adds, taken from every second
 * one. What is lost for good is lost each time, so the median of three is judged: single rounds move by as much as a megabyte while the browser
 * compiles what was used often.
 */
export const run = (): Promise<Figure[]> =>
  withSite(async (browser, origin) => {
    const page = await browser.newPage({ viewport: DESKTOP });
    await stayOnPage(page);
    const cdp = await instruments(page);
    await cdp.send('Performance.enable');
    await page.goto(origin, { waitUntil: 'networkidle' });
    await scrollThrough(page);
    const scrolled = await held(cdp);
    const controls = await controlsOf(page);
    const rounds: Held[] = [];
    const failed: number[] = [];
    while (rounds.length < 1 + MORE) {
      progress(`interactions ${String(rounds.length * INTERACTIONS + 1)} and further`);
      failed.push(await interact(page, controls));
      rounds.push(await held(cdp));
    }
    await page.close();
    const first = rounds[0] ?? scrolled;
    const grown = (of: (held: Held) => number): number =>
      median(rounds.slice(ALIKE).map((each, index) => (of(each) - of(rounds[index] ?? each)) / ALIKE));
    return [
      { what: 'story: heap after a full scroll', value: rounded(scrolled.heap, 2), unit: 'MB' },
      {
        what: 'story: heap after 100 interactions',
        ...{ value: rounded(first.heap, 2), unit: 'MB' },
        note: `tried besides, and could not be done, in each hundred: ${failed.join(', ')}`,
      },
      {
        what: 'story: heap that a further hundred adds',
        ...{
          value: rounded(
            grown(({ heap }) => heap),
            2,
          ),
          unit: 'MB',
          limit: LIMITS.heapGrowth,
        },
        note: `MB after each hundred: ${rounds.map(({ heap }) => heap.toFixed(2)).join(', ')}`,
      },
      { what: 'story: nodes after 100 interactions', value: first.nodes, unit: '' },
      {
        what: 'story: nodes that a further hundred adds',
        ...{ value: grown(({ nodes }) => nodes), unit: '', limit: LIMITS.nodeGrowth },
      },
      { what: 'story: listeners after 100 interactions', value: first.listeners, unit: '' },
      {
        what: 'story: listeners that a further hundred adds',
        ...{ value: grown(({ listeners }) => listeners), unit: '', limit: LIMITS.listenerGrowth },
      },
    ];
  });
