import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { caddyFile } from '../../src/site/caddy-file.ts';
import { nginxFile } from '../../src/site/nginx-file.ts';

/** A server that runs in the foreground, on the loopback only. */
export interface Running {
  readonly port: number;
  stop(): Promise<void>;
}

/** What a server is started for. */
export interface Served {
  readonly root: string;
  readonly base: string;
  /** Folder for what it writes: configuration, errors, its own files. */
  readonly work: string;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      done(true);
    });
    socket.on('error', () => {
      done(false);
    });
  });

/** Start a program and wait until it listens. It ends with this process at the latest. */
async function start(
  program: string,
  args: readonly string[],
  port: number,
  env: NodeJS.ProcessEnv = {},
): Promise<Running> {
  const child: ChildProcess = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  let said = '';
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  const end = (): void => {
    child.kill();
  };
  process.on('exit', end);
  const ended = once(child, 'exit');
  while (!(await answers(port))) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`${program} did not start:\n${said}`);
    await new Promise((next) => setTimeout(next, 50));
  }
  return {
    port,
    stop: async () => {
      process.off('exit', end);
      child.kill();
      await ended;
    },
  };
}

/**
 * nginx's own file as Debian has it around the site's: its module, nothing else that would change an answer.
 * @returns its path
 */
export function writeNginxMain(
  { brotli }: { readonly brotli: string },
  work: string,
  site: string,
  workers = 1,
): string {
  const main = join(work, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    main,
    `load_module ${brotli};
daemon off;
worker_processes ${String(workers)};
pid ${join(work, 'nginx.pid')};
error_log ${join(work, 'errors.log')} crit;
events { worker_connections 2048; }
http {
    access_log off;
${temporary.map((each) => `    ${each}_temp_path ${join(work, each)};`).join('\n')}
    include ${site};
}
`,
  );
  return main;
}

/** nginx with the generated file. */
export async function startNginx(
  programs: { readonly nginx: string; readonly brotli: string },
  { root, base, work }: Served,
  workers = 1,
): Promise<Running> {
  const port = await freePort();
  mkdirSync(work, { recursive: true });
  const site = join(work, 'site.conf');
  writeFileSync(site, nginxFile({ addresses: [`127.0.0.1:${String(port)}`], name: 'localhost', root, base }));
  const main = writeNginxMain(programs, work, site, workers);
  return start(programs.nginx, ['-p', work, '-e', join(work, 'errors.log'), '-c', main], port);
}

/** Where Caddy keeps what it keeps for itself. */
export const caddyHome = (work: string): NodeJS.ProcessEnv => ({
  HOME: work,
  XDG_DATA_HOME: work,
  XDG_CONFIG_HOME: work,
});

/** Caddy with the generated file, without its own certificates and without its port for administration. */
export async function startCaddy(caddy: string, { root, base, work }: Served): Promise<Running> {
  const port = await freePort();
  mkdirSync(work, { recursive: true });
  const site = join(work, 'site.caddyfile');
  writeFileSync(
    site,
    caddyFile({ addresses: [`http://127.0.0.1:${String(port)}`], name: 'localhost', root, base }),
  );
  const main = join(work, 'Caddyfile');
  writeFileSync(main, `{\n    admin off\n    auto_https off\n}\nimport ${site}\n`);
  return start(caddy, ['run', '--adapter', 'caddyfile', '--config', main], port, caddyHome(work));
}
