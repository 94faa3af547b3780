/**
 * `npm test`: every test there is, in order of cost. Unit tests run in three time zones; then the site is built, its pages are
 * examined as files and printed, and browsers use it. Ends with one line, `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { getBrowsers } from './browsers.ts';

interface Counts {
  passed: number;
  failed: number;
}

const reports = mkdtempSync(join(tmpdir(), 'forty-million-tests-'));
const total: Counts = { passed: 0, failed: 0 };

function run(program: string, args: readonly string[], env: Record<string, string> = {}): boolean {
  const { status } = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return status === 0;
}

/** Add a finished run's counts; a run that failed without a failing test (a crash, a broken file) counts as one failure. */
function add(name: string, ok: boolean, counts: Counts): void {
  const failed = counts.failed + (ok || counts.failed > 0 ? 0 : 1);
  total.passed += counts.passed;
  total.failed += failed;
  console.log(`— ${name}: ${String(counts.passed)} passed, ${String(failed)} failed`);
}

/** A runner's report, or nothing when it crashed before writing one. */
function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function vitest(project: string, zone: string): void {
  const file = join(reports, `${project}-${zone.replace('/', '-')}.json`);
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const ok = run('vitest', args, { TZ: zone });
  const report = readReport(file) as { numPassedTests: number; numFailedTests: number } | undefined;
  add(`${project} (${zone})`, ok, {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
  });
}

function playwright(): void {
  const file = join(reports, 'browser.json');
  const { chromium, firefox } = getBrowsers();
  const ok = run('playwright', ['test'], {
    TZ: 'Pacific/Auckland',
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    CHROMIUM: chromium,
    FIREFOX: firefox,
  });
  const report = readReport(file) as
    { stats: { expected: number; unexpected: number; flaky: number } } | undefined;
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  if (flaky > 0) console.log(`${String(flaky)} passed only when asked again; look at them.`);
  add('browser', ok, { passed: expected + flaky, failed: unexpected });
}

function step(name: string, work: () => void): void {
  console.log(`\n▸ ${name}`);
  try {
    work();
  } catch (error) {
    console.error((error as Error).message);
    add(name, false, { passed: 0, failed: 0 });
  }
}

/** The machine's time zone must never show: the second and third build are compared with the first, file by file. */
const ZONES = ['UTC', 'America/Los_Angeles', 'Pacific/Auckland'] as const;

function build(zone: string, folder: string): void {
  if (!run('astro', ['build', '--outDir', folder], { TZ: zone }))
    throw new Error('The site does not build; the messages above say why.');
}

/** Paths of files that are not the same in both folders. */
function differences(one: string, other: string): string[] {
  const filesOf = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return [...new Set([...filesOf(one), ...filesOf(other)])].filter((file) => {
    const [a, b] = [join(one, file), join(other, file)];
    return !existsSync(a) || !existsSync(b) || !readFileSync(a).equals(readFileSync(b));
  });
}

for (const zone of ZONES)
  step(`unit tests, ${zone}`, () => {
    vitest('unit', zone);
  });
step('build', () => {
  build(ZONES[0], 'dist');
});
for (const zone of ZONES.slice(1))
  step(`the same build, ${zone}`, () => {
    const again = join(reports, zone.replace('/', '-'));
    build(zone, again);
    const unlike = differences('dist', again);
    if (unlike.length > 0) throw new Error(`Built otherwise in ${zone}: ${unlike.join(', ')}`);
    add(`the same build, ${zone}`, true, { passed: 1, failed: 0 });
  });
step('built pages', () => {
  vitest('built', ZONES[0]);
});
step('PDFs', () => {
  if (!run('node', ['scripts/pdf.ts'])) throw new Error('No PDFs were made; the messages above say why.');
  vitest('pdf', ZONES[0]);
});
step('browsers', playwright);

console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
