/** A package as the lock file has it. */
export interface Locked {
  /** Its folder, such as `node_modules/d3`; empty for the project itself. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** An SPDX expression as the package states it. */
  readonly licence?: string;
  /** Subresource integrity of its archive. */
  readonly integrity?: string;
  /** Only tools and tests need it. */
  readonly dev: boolean;
  /** Folders of what it needs, where the lock file has it. */
  readonly needs: readonly string[];
}

interface Entry {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const NESTED = 'node_modules/';

/** Where a package that stands at `from` finds another: in its own folder, else in each one above, as Node looks. */
function found(entries: Readonly<Record<string, Entry>>, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf(NESTED) - 1))) {
    const path = `${folder === '' ? '' : `${folder}/`}${NESTED}${name}`;
    if (entries[path]) return path;
    if (folder === '') return undefined;
  }
}

/**
 * The packages of a `package-lock.json` (version 3), the project first.
 * @throws Error when the file is of another version
 */
export function lockedPackages(text: string): Locked[] {
  const lock = JSON.parse(text) as { lockfileVersion: number; packages: Record<string, Entry> };
  if (lock.lockfileVersion !== 3)
    throw new Error(`package-lock.json is of version ${String(lock.lockfileVersion)}; this reads version 3`);
  return Object.entries(lock.packages).map(([path, entry]) => {
    const wanted = Object.keys({
      ...entry.dependencies,
      ...entry.devDependencies,
      ...entry.optionalDependencies,
      ...entry.peerDependencies,
    });
    const needs = wanted.flatMap((name) => found(lock.packages, path, name) ?? []);
    return {
      path,
      name: entry.name ?? path.slice(path.lastIndexOf(NESTED) + NESTED.length),
      version: entry.version ?? '',
      ...(entry.license ? { licence: entry.license } : {}),
      ...(entry.integrity ? { integrity: entry.integrity } : {}),
      dev: entry.dev ?? false,
      needs,
    };
  });
}
