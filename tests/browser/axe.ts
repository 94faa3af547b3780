import AxeBuilder from '@axe-core/playwright';
import type { Page } from './browser-test.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

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
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  if (without !== undefined) axe.exclude(without);
  const { violations } = await (
    about === 'all' ? axe.withTags(STANDARDS) : axe.withRules(OF_COLOURS)
  ).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}
