/**
 * `npm run load`: how much nginx, with the file that the project makes for it, serves of the built site on this machine: each kind of thing
 * that many ask for at once, at 200 connections for 30 s. `-- --seconds 5` for less. Each is asked for once before, and held against its
 * file byte for byte; under load wrk counts what it gets, and tells of errors only. Fails when one of the two finds anything.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { arch, availableParallelism, cpus, release, tmpdir, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compressSite } from '../../scripts/compress-site.ts';
import { ProgramError } from '../../scripts/programs.ts';
import { getLoadPrograms } from './programs.ts';
import { readWrk } from './read-wrk.ts';
import { startNginx } from './run-server.ts';
import { unlikeFile } from './same-file.ts';

/** What is served is not what should be. */
class LoadError extends Error {}

const CONNECTIONS = 200;
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '30' } } });

/** The story, a chart in a frame, and what an editor’s own site asks when somebody pastes an address. */
function addresses(): Readonly<Record<string, string>> {
  const [chart = ''] = readdirSync('dist/oembed').map((file) => file.replace('.json', ''));
  return { story: '/', embed: `/embed/${chart}/`, oEmbed: `/oembed/${chart}.json` };
}

const fileOf = (address: string): string => address.replace(/\/$/, '/index.html');

const machine = (): string =>
  [
    `${String(availableParallelism())} cores of ${cpus()[0]?.model.trim() ?? 'an unknown processor'}`,
    `${String(Math.round(totalmem() / 2 ** 30))} GB`,
    `${type()} ${release()} ${arch()}`,
    new Date().toISOString().slice(0, 10),
  ].join(', ');

async function measure(): Promise<void> {
  const programs = getLoadPrograms();
  const work = mkdtempSync(join(tmpdir(), 'forty-million-load-'));
  chmodSync(work, 0o755);
  const root = join(work, 'root');
  cpSync('dist', root, { recursive: true });
  await compressSite(root);
  const cores = availableParallelism();
  const nginx = await startNginx(programs, { root, base: '/', work: join(work, 'nginx') }, cores);
  try {
    console.log(`nginx and wrk on one machine: ${machine()}`);
    console.log(`${String(CONNECTIONS)} connections, ${values.seconds} s each, brotli\n`);
    const home = `http://127.0.0.1:${String(nginx.port)}`;
    for (const [name, address] of Object.entries(addresses())) {
      const unlike = await unlikeFile(home + address, join(root, fileOf(address)));
      if (unlike !== undefined) throw new LoadError(`${address} ${unlike}.`);
      const { stdout, stderr } = spawnSync(
        programs.wrk,
        [
          `--threads=${String(cores)}`,
          `--connections=${String(CONNECTIONS)}`,
          `--duration=${values.seconds}s`,
          '--latency',
          '--header=Accept-Encoding: br',
          home + address,
        ],
        { encoding: 'utf8' },
      );
      const { requestsPerSecond, p99, requests, errors } = readWrk(stdout + stderr);
      console.log(
        [
          name.padEnd(8),
          `${Math.round(requestsPerSecond).toLocaleString('en-GB').padStart(8)} requests/s`,
          `p99 ${p99.toFixed(1).padStart(7)} ms`,
          `${requests.toLocaleString('en-GB').padStart(10)} requests`,
          `${String(errors)} errors`,
        ].join('   '),
      );
      if (errors > 0 || requests === 0) process.exitCode = 1;
    }
  } finally {
    await nginx.stop();
    rmSync(work, { recursive: true });
  }
}

try {
  if (!existsSync('dist/oembed'))
    throw new ProgramError('There is no built site in dist/. Run `npm run build` first.');
  await measure();
} catch (error) {
  if (!(error instanceof ProgramError || error instanceof LoadError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
