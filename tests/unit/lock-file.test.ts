import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read } from '../fixtures/files.ts';

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly [kind: string]: unknown;
}
const KINDS = ['dependencies', 'optionalDependencies', 'devDependencies'] as const;
const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string> | undefined>;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> };
const { '': project, ...packages } = lock.packages;
const wanted = KINDS.flatMap((kind) => Object.entries(manifest[kind] ?? {}));

describe('package.json and its lock file', () => {
  test('ask for the same', () => {
    for (const kind of KINDS) expect(project?.[kind] ?? {}, kind).toEqual(manifest[kind] ?? {});
  });

  test('name one exact version of each package, which is the one locked', () => {
    expect(wanted.length).toBeGreaterThan(50);
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
    for (const [name, version] of wanted)
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  });

  test('hold each archive to its hash, and take it from the registry alone', () => {
    const loose = Object.entries(packages).filter(
      ([, { integrity, resolved = 'https://registry.npmjs.org/' }]) =>
        !integrity?.startsWith('sha512-') || !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });
});

describe('install scripts', () => {
  test('are off, whichever npm it is', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  });

  test('that packages would run are each named in the docs, with why it need not run', () => {
    const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
    const names = scripted.map(([path]) => path.replace(/^.*node_modules\//, '')).sort();
    const told = [...read('docs/supply-chain.md').matchAll(/^\| `([^`]+)` \| .*install/gm)].map(
      ([, name]) => name,
    );
    expect(told.sort()).toEqual([...new Set(names)]);
  });
});

describe('every place that installs honours the lock file', () => {
  test('by npm ci', () => {
    expect(read('.ci/run')).toMatch(/^npm ci\b/m);
    expect(read('README.md')).toContain('npm ci && npm start');
    expect(read('README.md') + read('.ci/run') + read('CONTRIBUTING.md')).not.toMatch(
      /npm (i|install)\s*($|&&|#)/m,
    );
  });
});
