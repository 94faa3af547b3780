/**
 * A copy of the site with more in it than there is: what was added is to appear wherever its kind is shown, with nothing else edited. It is built to keep
 * nothing on readers’ devices, which touches nothing that was added, and saves a build of its own.
 */
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { parse as parseCsv } from 'csv-parse/sync';
import { copySite, type SiteCopy } from '../../fixtures/site-copy.ts';

const GIVEN = 'tests/fixtures/eleventh-chart';

/** A chart is one folder and one file of words. */
export const CHART = 'made-up-waits';
export const WORDS_OF_CHART = join(GIVEN, `${CHART}.yaml`);

/** A correction of one of the real charts. */
export const CORRECTION = '2026-12-03-made-up';
export const CORRECTED = 'breach-timeline';

/** An event is one row of one table. Of the charts, one shows those of the wider world. */
export const EVENT = {
  id: 'made-up-2023',
  date: '2023-05-17',
  threads: 'world',
  title: 'Made-up event that a test adds',
  summary: 'This summary stands in one row of one table, and nowhere else.',
} as const;
export const CHART_OF_EVENT = 'campaign-timeline';
const EVENTS = 'content/data/events.csv';
const events = parseCsv<Record<string, string>>(readFileSync(EVENTS), { columns: true });
/** How many there are without it. */
export const KNOWN_EVENTS = events.length;

let copy: SiteCopy;

/** Path of a file of the built copy. */
export const pathOf = (file: string): string => join(copy.folder, 'dist', file);
export const built = (file: string): string => readFileSync(pathOf(file), 'utf8');
export const page = (file: string): CheerioAPI => load(built(file));

function addChart(): void {
  cpSync(join(GIVEN, CHART), join(copy.folder, 'src/charts', CHART), { recursive: true });
  cpSync(WORDS_OF_CHART, join(copy.folder, 'content/charts', `${CHART}.yaml`));
}

function addCorrection(): void {
  cpSync(join(GIVEN, `${CORRECTION}.md`), join(copy.folder, 'content/corrections', `${CORRECTION}.md`));
  const opening = join(copy.folder, 'content/opening/opening.mdx');
  writeFileSync(opening, readFileSync(opening, 'utf8').replace(/^updated: .*$/m, "updated: '2026-12-03'"));
}

function addEvent(): void {
  const model = events.find(({ id }) => id === 'uk-attribution-2024');
  const cells = Object.values({ ...model, ...EVENT }).map((cell) => `"${cell.replaceAll('"', '""')}"`);
  appendFileSync(join(copy.folder, EVENTS), `${cells.join(',')}\n`);
}

/** Build the copy: once for all that is asked of it, for it takes as long as the site. */
export function buildAdded(): void {
  copy = copySite('additions');
  addChart();
  addCorrection();
  addEvent();
  copy.build({ SERVICE_WORKER: 'off' });
}

export const removeAdded = (): void => {
  copy.remove();
};
