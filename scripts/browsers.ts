import { getPrograms, type Program } from './programs.ts';

export { ProgramError as BrowserError } from './programs.ts';

export interface Browsers {
  readonly chromium: string;
  readonly firefox: string;
}

const browser = (title: string, names: readonly string[], debian: string): Program => {
  const name = title.toLowerCase();
  return {
    title,
    names,
    variable: title.toUpperCase(),
    packages: [debian, 'fonts-liberation'],
    elsewhere: { Fedora: ['sudo dnf install', name], macOS: ['brew install --cask', name] },
  };
};

const BROWSERS = {
  chromium: browser(
    'Chromium',
    ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    'chromium',
  ),
  firefox: browser('Firefox', ['firefox-esr', 'firefox'], 'firefox-esr'),
};

/**
 * Path of a browser: the machine's own, named in CHROMIUM or FIREFOX or on the PATH, else the package manager's.
 * @throws BrowserError saying what to do when it cannot be had
 */
export const getBrowser = (kind: keyof Browsers): string => getPrograms({ browser: BROWSERS[kind] }).browser;

/**
 * Paths of a Chromium and a Firefox, had in the same way.
 * @throws BrowserError saying what to do when one cannot be had
 */
export const getBrowsers = (): Browsers => getPrograms(BROWSERS);
