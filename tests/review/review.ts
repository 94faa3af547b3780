/**
 * `npm run review`: pictures of every kind of page at four widths, light, dark and on paper, in one page for a person to look through before a
 * release: `review-sheet/index.html`. The pictures of the run before stay beside them.
 */
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { BrowserError, getBrowser } from '../../scripts/browsers.ts';
import { buildSite } from '../../scripts/build-site.ts';
import { createSiteServer } from '../../scripts/site-server.ts';
import { cleanBase } from '../../src/site/base-path.ts';
import { commitWords } from '../../src/site/made-of/commit-words.ts';
import { versionNow } from '../../src/site/made-of/version.ts';
import { ArgumentError, readArguments, USAGE } from './arguments.ts';
import { seenPages, type Kind } from './pages.ts';
import { getPdftoppm } from './programs.ts';
import { sheetHtml, type Compared } from './sheet.ts';
import { take, type Shot } from './take.ts';

const DIST = 'dist';
const OUT = resolve('review-sheet');
const [NOW, BEFORE] = ['now', 'before'] as const;

/** This run’s folder, empty; what it held is the run before. */
function makeRoom(): string {
  const now = join(OUT, NOW);
  if (existsSync(now)) {
    rmSync(join(OUT, BEFORE), { recursive: true, force: true });
    renameSync(now, join(OUT, BEFORE));
  }
  mkdirSync(now, { recursive: true });
  return now;
}

function compared(shot: Shot): Compared {
  const inRun = (run: string, file: string): string => join(OUT, run, file);
  const earlier = shot.pictures.filter((file) => existsSync(inRun(BEFORE, file)));
  if (earlier.length === 0) return { ...shot, earlier, since: 'new' };
  const isSame = (file: string): boolean =>
    earlier.includes(file) && readFileSync(inRun(NOW, file)).equals(readFileSync(inRun(BEFORE, file)));
  return { ...shot, earlier, since: shot.pictures.every(isSame) ? 'same' : 'changed' };
}

async function review(kinds: readonly Kind[]): Promise<void> {
  // Asked for before anything is taken: what is missing is said at once, not after a thousand pictures.
  const pdftoppm = getPdftoppm();
  const pages = seenPages(DIST).filter(({ kind }) => kinds.includes(kind));
  const base = cleanBase(process.env['BASE_PATH']);
  const server = createSiteServer(DIST, base).listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({
    executablePath: getBrowser('chromium'),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  const folder = makeRoom();
  const started = performance.now();
  let count = 0;
  try {
    const home = `http://localhost:${String(port)}${base}`;
    const { shots, complaints } = await take(
      { browser, home, folder, pdftoppm },
      pages,
      availableParallelism(),
      (page) => {
        count++;
        console.log(`${String(count)} of ${String(pages.length)}: /${page.address}`);
      },
    );
    const { version, data, commit } = versionNow();
    const edition = `version ${version}, data ${data}, ${commitWords(commit)}`;
    const html = sheetHtml({ edition, shots: shots.map(compared), complaints, now: NOW, before: BEFORE });
    writeFileSync(join(OUT, 'index.html'), html);
    for (const { address, what } of complaints) console.warn(`/${address}: ${what}`);
    console.log(
      `${String(shots.length)} looks at ${String(pages.length)} pages in ${String(Math.round((performance.now() - started) / 1000))} s, ${String(complaints.length)} complaints. Look through ${join(OUT, 'index.html')}`,
    );
  } finally {
    await browser.close();
    server.close();
  }
}

try {
  const asked = readArguments(process.argv.slice(2));
  if (!asked) console.log(USAGE);
  else if (asked.built || (await buildSite())) await review(asked.kinds);
  else process.exitCode = 1;
} catch (error) {
  if (!(error instanceof ArgumentError || error instanceof BrowserError)) throw error;
  console.error(error.message);
  if (error instanceof ArgumentError) console.error(`\n${USAGE}`);
  process.exitCode = 2;
}
