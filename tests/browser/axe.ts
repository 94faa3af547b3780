import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Frame } from '@playwright/test';
import type { Page } from './browser-test.ts';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const NOTHING = ';';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Colours are the style sheet’s, the same in both browsers, and half of the work: one of them is asked. */
const asksOfColours = (page: Page): boolean => page.context().browser()?.browserType().name() === 'chromium';

/** The frames of a page that are not in an element left out: what is left out may go or come while axe is at work. */
async function framesExamined(page: Page, without: string | undefined): Promise<readonly Frame[]> {
  if (without === undefined) return page.frames();
  const leftOut = await Promise.all(
    (await page.locator(without).elementHandles()).map((element) => element.contentFrame()),
  );
  const isExamined = (frame: Frame | null): boolean =>
    frame === null || (!leftOut.includes(frame) && isExamined(frame.parentFrame()));
  return page.frames().filter(isExamined);
}

/** Give axe to frames that have not got it. The builder would give each of them a megabyte and a half, twice, each time it is asked. */
const giveAxe = (frames: readonly Frame[]): Promise<unknown> =>
  Promise.all(
    frames.map(async (frame) => {
      if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(AXE);
    }),
  );

/**
 * What axe finds wrong with a page as it stands, in short; in one call and with no more of its answer than is asked for, for the rest takes
 * half a minute on its way out of Firefox.
 * @param about only the page's colours, where it was examined before in others
 * @param without selector of frames to leave out, with what is in them
 */
export async function findings(
  page: Page,
  about: 'all' | 'colours' = 'all',
  without?: string,
): Promise<string[]> {
  await giveAxe(await framesExamined(page, without));
  const axe = new AxeBuilder({ page, axeSource: NOTHING })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode();
  if (without !== undefined) axe.exclude(without);
  if (about === 'all' && !asksOfColours(page)) axe.disableRules(OF_COLOURS);
  const { violations } = await (
    about === 'all' ? axe.withTags(STANDARDS) : axe.withRules(OF_COLOURS)
  ).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}
