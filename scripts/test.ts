/**
 * `npm test`: every test there is, in order of cost. Unit tests run in three time zones; then the site is built, its pages are
 * examined as files, and browsers use it. Ends with one line, `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    '--reporter=dot',
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
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    CHROMIUM: chromium,
    FIREFOX: firefox,
  });
  const report = readReport(file) as
    { stats: { expected: number; unexpected: number; flaky: number } } | undefined;
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  add('browser', ok, { passed: expected, failed: unexpected + flaky });
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

for (const zone of ['UTC', 'America/Los_Angeles', 'Pacific/Auckland'])
  step(`unit tests, ${zone}`, () => {
    vitest('unit', zone);
  });
step('build', () => {
  if (!run('astro', ['build'])) throw new Error('The site does not build; the messages above say why.');
});
step('built pages', () => {
  vitest('built', 'UTC');
});
step('browsers', playwright);

console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
