import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Browsers {
  readonly chromium: string;
  readonly firefox: string;
}

const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
} as const;
const TITLES = { chromium: 'Chromium', firefox: 'Firefox' } as const;
const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' } as const;
type Kind = keyof typeof NAMES;
const KINDS = Object.keys(NAMES) as Kind[];

/** No browser is there, and none can be installed. */
export class BrowserError extends Error {}

const help = (
  missing: readonly Kind[],
): string => `This needs ${missing.map((kind) => TITLES[kind]).join(' and ')}, and the machine has not got it.
  Debian, Ubuntu:  sudo apt-get install ${missing.map((kind) => PACKAGES[kind]).join(' ')}
  Fedora:          sudo dnf install ${missing.join(' ')}
  macOS:           brew install --cask ${missing.join(' ')}
or name yours:     ${missing.map((kind) => `${kind.toUpperCase()}=/path/to/${kind}`).join(' ')} before the command`;

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A browser named in the environment (CHROMIUM, FIREFOX), else one on the PATH. */
function find(kind: Kind): string | undefined {
  const named = process.env[kind.toUpperCase()];
  if (named) return isProgram(named) ? named : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return NAMES[kind].flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** Install through Debian's package manager when it is there and we may; quiet, since the result is looked at, not its words. */
function install(kinds: readonly Kind[]): void {
  const run = (...words: string[]): boolean =>
    spawnSync('apt-get', words, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  console.log(`Installing ${kinds.map((kind) => PACKAGES[kind]).join(' and ')} with apt-get …`);
  if (run('update'))
    run(
      'install',
      '-y',
      '--no-install-recommends',
      ...kinds.map((kind) => PACKAGES[kind]),
      'fonts-liberation',
    );
}

/**
 * Path of a browser: the machine's own, else the package manager's.
 * @throws BrowserError saying what to do when it cannot be had
 */
export const getBrowser = (kind: Kind): string => getPrograms([kind])[kind];

/**
 * Paths of a Chromium and a Firefox, had in the same way.
 * @throws BrowserError saying what to do when one cannot be had
 */
export const getBrowsers = (): Browsers => getPrograms(KINDS);

function getPrograms(kinds: readonly Kind[]): Browsers {
  const missing = (): Kind[] => kinds.filter((kind) => find(kind) === undefined);
  if (missing().length > 0 && isProgram('/usr/bin/apt-get') && process.getuid?.() === 0) install(missing());
  if (missing().length > 0) throw new BrowserError(help(missing()));
  return { chromium: find('chromium') ?? '', firefox: find('firefox') ?? '' };
}
