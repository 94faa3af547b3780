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
const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' } as const;
type Kind = keyof typeof NAMES;
const KINDS = Object.keys(NAMES) as Kind[];

const HELP = `The browser tests need Chromium and Firefox, and this machine has not got both.
  Debian, Ubuntu:  sudo apt-get install chromium firefox-esr
  Fedora:          sudo dnf install chromium firefox
  macOS:           brew install --cask chromium firefox
or name yours:     CHROMIUM=/path/to/chromium FIREFOX=/path/to/firefox npm test`;

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
 * Paths of a Chromium and a Firefox: the machine's own, else the package manager's.
 * @throws Error saying what to do when one cannot be had
 */
export function getBrowsers(): Browsers {
  const missing = KINDS.filter((kind) => find(kind) === undefined);
  if (missing.length > 0 && isProgram('/usr/bin/apt-get') && process.getuid?.() === 0) install(missing);
  const chromium = find('chromium');
  const firefox = find('firefox');
  if (!chromium || !firefox) throw new Error(HELP);
  return { chromium, firefox };
}
