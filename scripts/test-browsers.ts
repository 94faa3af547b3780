import { getBrowsers, type Browsers } from './browsers.ts';
import { getPrograms, ProgramError, type Program } from './programs.ts';

/** Chromium without its windows, of Debian's package of that name. */
const WINDOWLESS: Program = {
  title: 'Chromium without windows',
  names: ['chromium-headless-shell'],
  variable: 'CHROMIUM',
  packages: ['chromium-headless-shell'],
};

/**
 * Browsers for tests, which open thousands of pages and look at no window: Chromium without its windows opens one in a third of the time.
 * Where it cannot be had, or CHROMIUM names another, it is that one.
 * @throws BrowserError saying what to do when one cannot be had
 */
export function getTestBrowsers(): Browsers {
  const browsers = getBrowsers();
  try {
    return { ...browsers, ...getPrograms({ chromium: WINDOWLESS }) };
  } catch (error) {
    if (error instanceof ProgramError) return browsers;
    throw error;
  }
}
