import type { Page } from '@playwright/test';
import { DESKTOP, SLOWER, instruments, scrollThrough, slowProcessor, withSite } from '../browser.ts';
import { LIMITS } from '../budgets.ts';
import type { Figure } from '../figure.ts';
import { someTimeline } from '../../fixtures/timelines.ts';
import { waitsOf, watchInteractions } from '../next-paint.ts';
import { rowsReplaced } from '../replaced-rows.ts';
import { figuresOf } from '../wait-figures.ts';

const EVENTS = 5_000;
const PAGE = '/charts/campaign-timeline/';

/** Answer the request for the chart's rows with made-up ones, in this browser only: nothing of it is in what readers get. */
async function replaceRows(page: Page): Promise<() => boolean> {
  const rows = JSON.stringify(someTimeline(EVENTS));
  let wasAsked = false;
  await page.route(/\/_astro\/.*\.js$/, async (route) => {
    const response = await route.fetch();
    const code = await response.text();
    const replaced = rowsReplaced(code, rows, ['events', 'countries', 'actors']);
    wasAsked ||= replaced !== code;
    await route.fulfill({ response, body: replaced });
  });
  return () => wasAsked;
}

/** Interaction to next paint of each control of the campaign timeline with five thousand events. */
export const run = (): Promise<Figure[]> =>
  withSite(async (browser, origin) => {
    const page = await browser.newPage({ viewport: DESKTOP });
    await watchInteractions(page);
    const wasAsked = await replaceRows(page);
    await page.goto(origin + PAGE, { waitUntil: 'networkidle' });
    await scrollThrough(page);
    if (!wasAsked()) throw new Error(`${PAGE} never asked for rows that could be replaced`);
    await page
      .getByText(new RegExp(`of ${String(EVENTS)} events`))
      .first()
      .waitFor();
    await slowProcessor(await instruments(page), SLOWER);
    const figures = figuresOf(
      `campaign timeline, ${EVENTS.toLocaleString('en-GB')} events`,
      await waitsOf(page),
      LIMITS.interactionOfMany,
    );
    await page.close();
    return figures;
  });
