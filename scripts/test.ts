/**
 * `npm test`: every test there is. Unit tests run while the site is built; its pages are examined as files while it is built again
 * elsewhere; then it is printed, and browsers use it. Ends with what each step took and one line, `N passed, N failed`.
 */
import { commitOf } from '../src/site/made-of/commit.ts';
import { durations, stepTable, totalOf, writeDurations, type Counts, type Step } from './test-report.ts';
import { getTestBrowsers } from './test-browsers.ts';
import { playwright, run, StepError, vitest } from './test-run.ts';

const NONE: Counts = { passed: 0, failed: 0 };
const ONE: Counts = { passed: 1, failed: 0 };
const steps: Step[] = [];

async function step(name: string, work: () => Promise<Counts>): Promise<void> {
  console.log(`\n▸ ${name}`);
  const began = performance.now();
  let counts: Counts;
  try {
    counts = await work();
  } catch (error) {
    console.error((error as Error).message);
    counts = { passed: 0, failed: 1 };
  }
  steps.push({ name, seconds: (performance.now() - began) / 1000, ...counts });
  console.log(`— ${name}: ${String(counts.passed)} passed, ${String(counts.failed)} failed`);
}

/** Far on either side of Greenwich: a day read in the machine’s own zone moves in one of them. */
const EAST = 'Pacific/Auckland';
const WEST = 'America/Los_Angeles';

/** Where the site is built; what is built once more elsewhere is held against that, and says where both were. */
const FIRST_BUILD = { TZ: EAST };

const began = performance.now();
const ran = { day: new Date().toISOString().slice(0, 10), commit: commitOf(process.cwd()) };

await Promise.all([
  step('build', async () => {
    if (!(await run('astro', ['build'], { env: FIRST_BUILD, beside: true })))
      throw new StepError('The site does not build; the messages above say why.');
    return NONE;
  }),
  // No code asks for local time (tests/unit/local-time.test.ts): one zone is enough.
  step('unit tests', () => vitest('unit', { env: { TZ: WEST }, beside: true })),
]);
await Promise.all([
  step('the same build elsewhere', async () => {
    if (!(await run('node', ['scripts/same-build.ts'], { env: FIRST_BUILD, beside: true })))
      throw new StepError('It is not the same elsewhere; the messages above say how.');
    return ONE;
  }),
  step('built pages', () => vitest('built', { env: { TZ: 'UTC' }, beside: true })),
]);
await step('PDFs', async () => {
  if (!(await run('node', ['scripts/pdf.ts'])))
    throw new StepError('No PDFs were made; the messages above say why.');
  return vitest('pdf', { env: { TZ: 'UTC' } });
});
await step('browsers', async () => {
  const { chromium, firefox } = getTestBrowsers();
  return playwright({ env: { TZ: EAST, CHROMIUM: chromium, FIREFOX: firefox } });
});

const seconds = (performance.now() - began) / 1000;
writeDurations('test-results/duration.json', durations(ran, seconds, steps));
console.log(`\n${stepTable(steps)}\nIn ${seconds.toFixed(0)} seconds.`);
const { passed, failed } = totalOf(steps);
console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
