import { spawnSync } from 'node:child_process';

/** The state of the project that a build was made from. */
export interface Commit {
  /** Forty hexadecimal digits; `unknown` where there is no repository and nobody says. */
  readonly id: string;
  /** When it was committed, in UTC, as ISO 8601; left out when it is not known. Never the time of the build. */
  readonly committed?: string;
  /** Files differ from the commit, or are new. */
  readonly changed: boolean;
}

/** The words git answers, or nothing where it has no answer; it never writes to the repository. */
function git(folder: string, ...words: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['--no-optional-locks', ...words], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout.trim() : undefined;
}

/** Whether the folder is the top of a repository, and not a copy that lies inside somebody else's. */
const isTop = (folder: string): boolean => git(folder, 'rev-parse', '--show-prefix') === '';

/**
 * The commit of a folder. `COMMIT` in the environment names it where git cannot: a tarball, a container without `.git`.
 * @param named value of `COMMIT`
 */
export function commitOf(folder: string, named = process.env['COMMIT']): Commit {
  if (named) return { id: named, changed: false };
  const [id, time] = isTop(folder) ? (git(folder, 'log', '-1', '--format=%H %ct')?.split(' ') ?? []) : [];
  if (!id) return { id: 'unknown', changed: false };
  return {
    id,
    committed: new Date(Number(time) * 1000).toISOString(),
    changed: git(folder, 'status', '--porcelain') !== '',
  };
}
