/**
 * `npm run test:hosts`: the built site behind a real nginx and a real Caddy, with the files that the project makes for them, and behind its
 * own server; all three are asked the same. It is built if it is not there, and refused if it is of another commit. Ends with one line,
 * `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { staleBuild } from './built-of.ts';

const run = (program: string, ...args: string[]): boolean =>
  spawnSync(program, args, { stdio: 'inherit' }).status === 0;

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

/** Ask the servers; when they cannot even be started, or the runner breaks off, that is one failure. */
function askServers(): Report {
  const folder = mkdtempSync(join(tmpdir(), 'forty-million-hosts-'));
  const file = join(folder, 'report.json');
  const isWell = run(
    'vitest',
    'run',
    '--project',
    'servers',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  );
  const none: Report = { numPassedTests: 0, numFailedTests: 0 };
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : none;
  rmSync(folder, { recursive: true });
  return isWell ? report : { ...report, numFailedTests: Math.max(1, report.numFailedTests) };
}

/** Whether there is a site to serve, and it is this project's: `npm test` has built it, or whoever works on it, or it is built now. */
function isBuilt(): boolean {
  if (!existsSync('dist/index.html')) return run('astro', 'build');
  const why = staleBuild('dist', '.');
  if (why !== undefined)
    console.error(`The site in dist/ is not this one: ${why}. Run \`npm run build\` first.`);
  return why === undefined;
}

const { numPassedTests, numFailedTests } = isBuilt()
  ? askServers()
  : { numPassedTests: 0, numFailedTests: 1 };
console.log(`\n${String(numPassedTests)} passed, ${String(numFailedTests)} failed`);
process.exitCode = numFailedTests > 0 || numPassedTests === 0 ? 1 : 0;
