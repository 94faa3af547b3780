/** The files that go to a server, as they are: those the other tests start have other addresses, and no certificates. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { hostFiles } from '../../scripts/host-files.ts';
import { getServers } from './programs.ts';
import { caddyHome, writeNginxMain } from './run-server.ts';

const programs = getServers();
const work = mkdtempSync(join(tmpdir(), 'forty-million-public-'));
afterAll(() => {
  rmSync(work, { recursive: true });
});

interface Said {
  readonly status: number | null;
  /** On its standard output, and in all. */
  readonly out: string;
  readonly said: string;
}

function run(program: string, ...args: readonly string[]): Said {
  const env = { ...process.env, ...caddyHome(work) };
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', env });
  return { status, said: stdout + stderr, out: stdout };
}

function written(name: string, text: string): string {
  const file = join(work, name);
  writeFileSync(file, text);
  return file;
}

/** What nginx thinks of a file. Whether it may listen to port 80 is no question of the file, and who is not root may not. */
const readByNginx = (text: string): string =>
  run(
    programs.nginx,
    '-t',
    ...['-p', work, '-e', join(work, 'errors.log')],
    ...['-c', writeNginxMain(programs, work, written('site.conf', text))],
  ).said;

describe.each(['/', '/any/base/'])('for a site under %s', (base) => {
  const { nginx, caddy } = hostFiles(`https://names.news.example${base}`);

  test('nginx takes its file', () => {
    expect(readByNginx(nginx)).toContain('syntax is ok');
    expect(readByNginx(nginx)).not.toContain('[warn]');
    expect(readByNginx(nginx.replace('server_tokens', 'server_tokenz'))).not.toContain('syntax is ok');
  });

  test('Caddy takes its file, and serves the host by https', () => {
    const file = written('Caddyfile', caddy);
    const asked = ['--adapter', 'caddyfile', '--config'];
    const { status, said } = run(programs.caddy, 'validate', ...asked, file);
    expect(said).toContain('Valid configuration');
    expect(status).toBe(0);
    const { apps } = JSON.parse(run(programs.caddy, 'adapt', ...asked, file).out) as {
      apps: { http: { servers: Record<string, { listen: string[]; routes: { match: unknown }[] }> } };
    };
    const servers = Object.values(apps.http.servers);
    expect(servers.map(({ listen }) => listen)).toEqual([[':443']]);
    expect(servers[0]?.routes.map(({ match }) => match)).toEqual([[{ host: ['names.news.example'] }]]);
    const broken = written('Broken', caddy.replace('file_server', 'file_zerver'));
    expect(run(programs.caddy, 'validate', ...asked, broken).status).not.toBe(0);
  });
});
