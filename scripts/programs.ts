import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program of the machine that some command needs. */
export interface Program {
  readonly title: string;
  /** Its file by any of its names; it is looked for in the PATH and where servers are kept, which not every PATH has. */
  readonly names: readonly string[];
  /** Where else its file may be, whole paths. */
  readonly paths?: readonly string[];
  /** The variable that may name it instead. */
  readonly variable: string;
  /** Debian’s package, and what it needs besides. */
  readonly packages: readonly string[];
  /** How it is had elsewhere, by the system's name: the command, to which its name is added. */
  readonly elsewhere?: Readonly<Record<string, readonly [command: string, name: string]>>;
}

/** A program is not there, and cannot be installed. */
export class ProgramError extends Error {}

const list = (words: readonly string[]): string => new Intl.ListFormat('en-GB').format(words);

function help(missing: readonly Program[]): string {
  const ways = new Map([
    ['Debian, Ubuntu', ['sudo apt-get install', ...missing.flatMap(({ packages }) => packages)]],
  ]);
  for (const { elsewhere = {} } of missing)
    for (const [system, [command, name]] of Object.entries(elsewhere))
      ways.set(system, [...(ways.get(system) ?? [command]), name]);
  const named = missing.map(({ variable, names: [name = ''] }) => `${variable}=/path/to/${name}`);
  return [
    `This needs ${list(missing.map(({ title }) => title))}, and the machine has not got ${missing.length > 1 ? 'them' : 'it'}.`,
    ...[...ways].map(([system, way]) => `  ${`${system}:`.padEnd(16)} ${[...new Set(way)].join(' ')}`),
    `or name yours:     ${named.join(' ')} before the command`,
  ].join('\n');
}

function isThere(path: string, mode = constants.X_OK): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}

function find({ names, paths = [], variable }: Program): string | undefined {
  const named = process.env[variable];
  // What has no name is no program but a file that one loads.
  const mode = names.length > 0 ? constants.X_OK : constants.R_OK;
  const isOne = (path: string): boolean => isThere(path, mode);
  if (named) return isOne(named) ? named : undefined;
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return [...paths, ...names.flatMap((name) => folders.map((folder) => join(folder, name)))].find(isOne);
}

/** Install through Debian's package manager when it is there and we may; quiet, since the result is looked at, not its words. */
function install(packages: readonly string[]): void {
  const run = (...words: string[]): boolean =>
    spawnSync('apt-get', words, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  console.log(`Installing ${list(packages)} with apt-get …`);
  if (run('update')) run('install', '-y', '--no-install-recommends', ...packages);
}

/**
 * Paths of programs: the machine's own, else the package manager's.
 * @throws ProgramError saying what to do when one cannot be had
 */
export function getPrograms<Name extends string>(
  wanted: Readonly<Record<Name, Program>>,
): Readonly<Record<Name, string>> {
  const missing = (): Program[] => Object.values<Program>(wanted).filter((each) => find(each) === undefined);
  if (missing().length > 0 && isThere('/usr/bin/apt-get') && process.getuid?.() === 0)
    install([...new Set(missing().flatMap(({ packages }) => packages))]);
  if (missing().length > 0) throw new ProgramError(help(missing()));
  const found = Object.entries<Program>(wanted).map(([name, program]) => [name, find(program) ?? '']);
  return Object.fromEntries(found) as Record<Name, string>;
}
