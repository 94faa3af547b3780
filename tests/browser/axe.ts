import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from './browser-test.ts';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const NOTHING = ';';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Colours are the style sheet’s, the same in both browsers, and half of the work: one of them is asked. */
const asksOfColours = (page: Page): boolean => page.context().browser()?.browserType().name() === 'chromium';

/** Give axe to a page and its frames that have not got it. The builder would give each of them a megabyte and a half, twice, each time it is asked. */
const giveAxe = (page: Page): Promise<unknown> =>
  Promise.all(
    page.frames().map(async (frame) => {
      if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(AXE);
    }),
  );

/**
 * What axe finds wrong with a page as it stands, in short; in one call and with no more of its answer than is asked for, for the rest takes
 * half a minute on its way out of Firefox.
 * @param about only the page's colours, where it was examined before in others
 * @param without elements to leave out
 */
export async function findings(
  page: Page,
  about: 'all' | 'colours' = 'all',
  without?: string,
): Promise<string[]> {
  await giveAxe(page);
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
