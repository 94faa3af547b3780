import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { read } from '../../fixtures/files.ts';

const SCRIPT = resolve('scripts/our-node.mjs');
const OURS = `node-${process.platform}-${process.arch}`;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'our-node-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The project’s own Node, as npm unpacks it. */
function unpack(name: string): void {
  mkdirSync(join(folder, 'node_modules', name, 'bin'), { recursive: true });
  writeFileSync(join(folder, 'node_modules', name, 'bin/node'), `#!/bin/sh\necho ${name}\n`);
}
const run = (before = ''): ReturnType<typeof spawnSync> =>
  spawnSync(process.execPath, [...(before ? ['--import', before] : []), SCRIPT], {
    cwd: folder,
    encoding: 'utf8',
  });
const linked = (): string =>
  spawnSync('node_modules/.bin/node', { cwd: folder, encoding: 'utf8' }).stdout.trim();

describe('the project’s own Node', () => {
  test.each([OURS, `node-bin-${process.platform}-${process.arch}`])(
    'is linked as %s, and can be run',
    (name) => {
      unpack(name);
      expect(run().status).toBe(0);
      expect(linked()).toBe(name);
      expect(run().status).toBe(0);
    },
  );

  test('stays as it is where npm has linked it', () => {
    unpack(OURS);
    unpack('other');
    chmodSync(join(folder, 'node_modules/other/bin/node'), 0o755);
    mkdirSync(join(folder, 'node_modules/.bin'));
    symlinkSync('../other/bin/node', join(folder, 'node_modules/.bin/node'));
    expect(run().status).toBe(0);
    expect(linked()).toBe('other');
  });

  test('is asked for when there is none and the machine’s is too old', () => {
    const old = `data:text/javascript,${encodeURIComponent("Object.defineProperty(process.versions, 'node', { value: '20.1.0' })")}`;
    const { status, stderr } = run(old);
    expect([status, String(stderr)]).toEqual([1, expect.stringContaining('Yours is 20.1.0')]);
    expect(run().status).toBe(0);
  });
});

test('is looked for before every command, and before a commit', () => {
  const { scripts, ...others } = JSON.parse(read('package.json')) as {
    scripts: Record<string, string>;
    'simple-git-hooks': Record<string, string>;
  };
  const isReady = (command = ''): boolean =>
    command.startsWith('npm run -s our-node && ') ||
    (command.startsWith('npm run ') && isReady(scripts[/^npm run ([\w-]+)/.exec(command)?.[1] ?? '']));
  const plain = ['format', 'our-node'];
  const commands = { ...scripts, ...others['simple-git-hooks'] };
  const begun = Object.entries(commands).filter(([name]) => !plain.includes(name));
  expect(begun.filter(([, command]) => !isReady(command))).toEqual([]);
});

test('needs no newer JavaScript than Node 20 knows', () => {
  expect(readFileSync(SCRIPT, 'utf8')).not.toMatch(/import .* from '(?!node:)/);
});
