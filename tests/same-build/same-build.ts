import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commitOf } from '../../src/site/made-of/commit.ts';
import { elsewhere, found } from './elsewhere.ts';
import { mirrorProject } from './mirror.ts';
import { unlikeFiles } from './unlike-files.ts';

/** As many unlike files as a person reads. */
const TOLD = 10;

/** The project’s own git, told that the copy is its working tree: the copy is of the same commit, and changed as much. */
const sameHistory = (root: string): NodeJS.ProcessEnv => {
  const { id } = commitOf(root);
  if (id === 'unknown' || process.env['COMMIT']) return {};
  const folder = execFileSync('git', ['rev-parse', '--absolute-git-dir'], { cwd: root, encoding: 'utf8' });
  return { GIT_DIR: folder.trim(), GIT_WORK_TREE: '.' };
};

/**
 * Build the project once more, from a copy in another folder, at another time, in another time zone and language, and hold the result against
 * `dist/`, byte for byte. Prints under what both were built.
 * @param dist a build of the same files, made today in this process’s time zone and language
 * @throws Error naming what is not the same, and where
 */
export function buildTheSameElsewhere(dist: string): void {
  const root = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), 'forty-million-elsewhere-'));
  const here = {
    command: (program = '', ...words: string[]) => [program, ...words] as const,
    env: process.env,
  };
  const place = elsewhere({ ...process.env, ...sameHistory(root) });
  try {
    const [first, second] = [found(here), found(place)];
    for (const what of ['day', 'zone', 'language'] as const) {
      console.log(`  ${what}: ${first[what]} and ${second[what]}`);
      if (first[what] === second[what])
        throw new Error(`Both builds would have the same ${what}: nothing would be compared.`);
    }
    console.log(`  folder: ${root} and ${folder}\n  clock: ${place.clock}`);
    mirrorProject(root, folder);
    const [program, ...args] = place.command(join(folder, 'node_modules/.bin/astro'), 'build');
    const { status } = spawnSync(program, args, { cwd: folder, env: place.env, stdio: 'inherit' });
    if (status !== 0) throw new Error('The site does not build elsewhere; the messages above say why.');
    const unlike = unlikeFiles(dist, join(folder, 'dist'));
    if (unlike.length > 0)
      throw new Error(
        [
          `${String(unlike.length)} files are built otherwise elsewhere:`,
          ...unlike.slice(0, TOLD).map(({ file, how }) => `  ${file}, ${how}`),
          ...(unlike.length > TOLD ? [`  and ${String(unlike.length - TOLD)} more`] : []),
        ].join('\n'),
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
