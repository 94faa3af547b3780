/**
 * `npm run pin -- <id> [<id> …]`: keep charts as they stand today, for good, as public/pinned/<id>/<day>/index.html. SITE_URL and
 * BASE_PATH say where the site lives, as for a build, because a copy names its own address and the live chart's.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'astro';
import { load } from 'cheerio';
import { ContentError } from '../src/data/content-error.ts';
import { loadDataset } from '../src/data/load.ts';
import { fileOfCopy, LEDGER } from '../src/surfaces/pinned/ledger.ts';
import {
  chartsToPin,
  examine,
  gzipSize,
  PinError,
  writeCopies,
  type Copy,
} from '../src/surfaces/pinned/pin.ts';
import { seal } from '../src/surfaces/pinned/seal.ts';

/** Build the pages of the copies, and nothing else, in a folder that is gone afterwards. */
async function copiesOf(ids: readonly string[], day: string): Promise<Copy[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pin-'));
  process.env['PIN_IDS'] = ids.join(' ');
  process.env['PIN_DAY'] = day;
  try {
    await build({
      srcDir: 'src/surfaces/pinned/site',
      outDir: join(folder, 'dist'),
      cacheDir: join(folder, 'cache'),
      publicDir: join(folder, 'public'),
      logLevel: 'error',
    });
    const names = ids.map((id) => `${id}/${day}`);
    const page = (name: string): string => join(folder, 'dist/pinned', name, 'index.html');
    return await Promise.all(
      names.map(async (name) => ({ name, html: await seal(readFileSync(page(name), 'utf8')) })),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

try {
  const root = process.cwd();
  const day = new Date().toISOString().slice(0, 10);
  const ids = chartsToPin(process.argv.slice(2), day, root);
  // Mistakes in the data are told as a build tells them.
  loadDataset();
  const copies = await copiesOf(ids, day);
  for (const copy of copies) examine(copy);
  writeCopies(copies, root);
  for (const { name, html } of copies)
    console.log(
      `${fileOfCopy(name)}  ${(gzipSize(html) / 1000).toFixed(1)} kB gzip, served as /pinned/${name}/`,
    );
  const live = load(copies[0]?.html ?? '')('link[rel="canonical"]').attr('href') ?? '';
  console.log(`They name the live chart by its address: ${live} (SITE_URL and BASE_PATH choose the site).`);
  console.log(`Next: commit public/pinned and ${LEDGER} together, build, deploy.`);
} catch (error) {
  if (!(error instanceof PinError || error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
