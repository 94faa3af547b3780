import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { compressSite } from '../../scripts/compress-site.ts';
import { createSiteServer } from '../../scripts/site-server.ts';
import { getServers } from './programs.ts';
import { startCaddy, startNginx, type Running } from './run-server.ts';
import { plainEnvironment } from '../fixtures/plain-environment.ts';

/** One built site behind one server. */
export interface Site {
  readonly server: 'nginx' | 'Caddy' | 'npm start';
  readonly port: number;
  readonly base: string;
  /** Folder of the built site. */
  readonly folder: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: readonly Site[];
    /** What is in no answer: the content of files that nobody may have. */
    secret: string;
  }
}

/** The site as it is built for a folder of a host. */
const BASE = '/any/base/';
const SECRET = 'nobody may read this';

/** A copy of the built site, so that nothing the servers want is left in it. */
function copySite(folder: string): void {
  if (!existsSync('dist/index.html'))
    throw new Error('There is no built site in dist/. Run `npm run build` first.');
  cpSync('dist', folder, { recursive: true, preserveTimestamps: true });
}

function buildSite(folder: string, base: string): void {
  const env = plainEnvironment({ BASE_PATH: base });
  const { status, stdout, stderr } = spawnSync('astro', ['build', '--outDir', folder], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The site does not build for ${base}:\n${stdout}${stderr}`);
}

/** Files that lie about in real folders. */
function leaveSecrets(work: string, folder: string): void {
  writeFileSync(join(work, 'secret.txt'), SECRET);
  for (const path of ['.secret', '.git/config', 'about/.secret', '.well-known/.secret']) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), SECRET);
  }
}

/** PDFs are made by a browser, and only if somebody asks for them: one lies where they would. */
function leavePaper(folder: string): void {
  const files = join(folder, 'teach/a-lesson/files');
  mkdirSync(files, { recursive: true });
  writeFileSync(join(files, 'a-lesson-worksheet-a4.pdf'), '%PDF-1.7\n%%EOF\n');
}

/** Start every server on both sites before the first test, and stop all after the last, whatever came of them. */
export default async function startServers(project: TestProject): Promise<() => Promise<void>> {
  const programs = getServers();
  const work = mkdtempSync(join(tmpdir(), 'forty-million-servers-'));
  const running: Running[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(running.map((each) => each.stop()));
    rmSync(work, { recursive: true });
  };
  try {
    // A server that was started by root reads as somebody else.
    chmodSync(work, 0o755);
    const sites: Site[] = [];
    for (const [name, base] of [
      ['root', '/'],
      ['in-folder', BASE],
    ] as const) {
      const root = join(work, name);
      const folder = join(root, base);
      if (base === '/') copySite(folder);
      else buildSite(folder, base);
      leaveSecrets(work, folder);
      leavePaper(folder);
      await compressSite(folder);
      const served = (server: string) => ({ root, base, work: join(work, `${name}-${server}`) });
      const own = createSiteServer(folder, base).listen(0, '127.0.0.1');
      await once(own, 'listening');
      const ownServer: Running = {
        port: (own.address() as AddressInfo).port,
        stop: async () => {
          own.closeAllConnections();
          await new Promise((done) => own.close(done));
        },
      };
      running.push(ownServer);
      const nginx = await startNginx(programs, served('nginx'));
      running.push(nginx);
      const caddy = await startCaddy(programs.caddy, served('caddy'));
      running.push(caddy);
      const { port } = ownServer;
      sites.push({ server: 'nginx', port: nginx.port, base, folder });
      sites.push({ server: 'Caddy', port: caddy.port, base, folder });
      sites.push({ server: 'npm start', port, base, folder });
    }
    project.provide('sites', sites);
    project.provide('secret', SECRET);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
