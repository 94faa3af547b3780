/** Runs the programs that `npm test` is made of, and reads what they found. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { complaints, type BrowserSuite, type Counts } from './test-report.ts';

const reports = mkdtempSync(join(tmpdir(), 'forty-million-tests-'));

/** A program that did not do what it was asked to. */
export class StepError extends Error {}

interface Asked {
  readonly env?: Readonly<Record<string, string>>;
  /** Its words are shown once it has ended: beside another program they would be mixed with that one's. */
  readonly beside?: boolean;
}

let ran = 0;

/** Run a program to its end. @returns whether it was content */
export async function run(
  program: string,
  args: readonly string[],
  { env = {}, beside = false }: Asked = {},
): Promise<boolean> {
  const words = join(reports, `${String((ran += 1))}.txt`);
  const output = beside ? openSync(words, 'w') : 'inherit';
  const child = spawn(program, args, {
    stdio: ['ignore', output, output],
    env: { ...process.env, ...env },
  });
  const [status] = (await once(child, 'close')) as [number | null];
  if (typeof output === 'number') {
    closeSync(output);
    process.stdout.write(readFileSync(words, 'utf8'));
  }
  return status === 0;
}

/** A runner's report, or nothing when it crashed before writing one. */
function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A run that failed without a failing test (a crash, a broken file) counts as one failure. */
const counted = (ok: boolean, { passed, failed }: Counts): Counts => ({
  passed,
  failed: failed + (ok || failed > 0 ? 0 : 1),
});

/** Run one of the projects in vitest.config.ts. */
export async function vitest(project: string, asked: Asked): Promise<Counts> {
  const file = join(reports, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ok = await run('vitest', ['run', '--project', project, ...reporters], asked);
  const report = readReport(file) as { numPassedTests: number; numFailedTests: number } | undefined;
  return counted(ok, { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 });
}

/** Run the browser tests. A test that passed when asked again has passed, and that is said. */
export async function playwright({ env }: Asked): Promise<Counts> {
  const file = join(reports, 'browser.json');
  const ok = await run('playwright', ['test', '--config', 'tests/browser'], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  const report = readReport(file) as
    | { stats: { expected: number; unexpected: number; flaky: number }; suites: readonly BrowserSuite[] }
    | undefined;
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  for (const complaint of report?.suites.flatMap(complaints) ?? []) console.log(complaint);
  if (flaky > 0) console.log(`${String(flaky)} passed only when asked again; look at them.`);
  return counted(ok, { passed: expected + flaky, failed: unexpected });
}
