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

function readReport<Report>(file: string, count: (report: Report) => Counts): Counts {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')) as Report);
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function vitest(project: string, zone: string): void {
  const report = join(reports, `${project}-${zone.replace('/', '-')}.json`);
  const args = ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const ok = run('vitest', args, { TZ: zone });
  interface Report {
    numPassedTests: number;
    numFailedTests: number;
  }
  add(`${project} (${zone})`, ok, readReport<Report>(report, (r) => ({ passed: r.numPassedTests, failed: r.numFailedTests })));
}

function playwright(): void {
  const report = join(reports, 'browser.json');
  const { chromium, firefox } = getBrowsers();
  const ok = run('playwright', ['test'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    CHROMIUM: chromium,
    FIREFOX: firefox,
  });
  interface Report {
    stats: { expected: number; unexpected: number; flaky: number };
  }
  add('browser', ok, readReport<Report>(report, ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky })));
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

for (const zone of ['UTC', 'America/Los_Angeles', 'Pacific/Auckland']) step(`unit tests, ${zone}`, () => { vitest('unit', zone); });
step('build', () => {
  if (!run('astro', ['build'])) throw new Error('The site does not build; the messages above say why.');
});
step('built pages', () => { vitest('built', 'UTC'); });
step('browsers', playwright);

console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
