import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Version as Spec } from '@cyclonedx/cyclonedx-library/Spec';
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { billOfMaterials } from '../../../src/site/made-of/bill-of-materials.ts';
import { commitOf } from '../../../src/site/made-of/commit.ts';
import { commitWords } from '../../../src/site/made-of/commit-words.ts';
import { licenceList } from '../../../src/site/made-of/licence-list.ts';
import { lockedPackages } from '../../../src/site/made-of/locked.ts';
import { shippedPackages, withTerms } from '../../../src/site/made-of/shipped.ts';
import { withLeanIslands } from '../../../src/site/lean-islands.ts';

/** A project that came as an archive may stand on a machine without git: then there is nothing to ask. */
const HAS_GIT = spawnSync('git', ['--version']).status === 0;

describe.runIf(HAS_GIT)('the commit of a folder', () => {
  let folder: string;
  const git = (...words: string[]): void => {
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...words], { cwd: folder });
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'commit-'));
    writeFileSync(join(folder, 'file'), 'one');
    mkdirSync(join(folder, 'inside'));
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '--date=2026-01-02T03:04:05+09:00', '-m', 'One');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('is what git says, with its own day in UTC', () => {
    const commit = commitOf(folder, undefined);
    expect(commit.id).toMatch(/^[0-9a-f]{40}$/);
    expect(commit.committed).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
    expect(commit.changed).toBe(false);
  });

  test('is said to differ where a file differs, or is new', () => {
    writeFileSync(join(folder, 'another'), 'two');
    expect(commitOf(folder, undefined).changed).toBe(true);
    rmSync(join(folder, 'another'));
    expect(commitOf(folder, undefined).changed).toBe(false);
  });

  test('is not that of a repository the project merely lies in', () => {
    expect(commitOf(join(folder, 'inside'), undefined)).toEqual({ id: 'unknown', changed: false });
  });

  test('is what the environment says, where it does', () => {
    expect(commitOf(folder, 'abc')).toEqual({ id: 'abc', changed: false });
  });

  test('is worded with its day, and as changed where it is', () => {
    const commit = { id: '0123456789abcdef', committed: '2026-01-01T18:04:05.000Z', changed: false };
    expect(commitWords(commit)).toBe('commit 0123456789 of 1 January 2026');
    expect(commitWords({ ...commit, changed: true })).toBe(
      'files that differ from commit 0123456789 of 1 January 2026',
    );
    expect(commitWords({ id: 'unknown', changed: false })).not.toContain('unknown');
  });
});

const LOCK = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    '': { name: 'site', version: '1.0.0', license: 'MIT', dependencies: { a: '1.0.0', '@s/b': '2.0.0' } },
    'node_modules/a': {
      version: '1.0.0',
      license: 'ISC',
      integrity: `sha512-${Buffer.alloc(64, 7).toString('base64')}`,
      dependencies: { '@s/b': '^1.0.0' },
    },
    'node_modules/a/node_modules/@s/b': { version: '1.0.0', license: '(MIT OR Apache-2.0)' },
    'node_modules/@s/b': { version: '2.0.0', license: 'MIT', dev: true, peerDependencies: { gone: '*' } },
  },
});

describe('the lock file', () => {
  test('says what needs what: the nearest one, as Node looks', () => {
    const [site, a, nested, b] = lockedPackages(LOCK);
    expect(site?.needs).toEqual(['node_modules/a', 'node_modules/@s/b']);
    expect(a?.needs).toEqual(['node_modules/a/node_modules/@s/b']);
    expect([nested?.name, nested?.version, b?.name, b?.version]).toEqual(['@s/b', '1.0.0', '@s/b', '2.0.0']);
    expect(b?.needs).toEqual([]);
  });

  test('of another version is refused', () => {
    expect(() => lockedPackages('{"lockfileVersion":1,"packages":{}}')).toThrow('version 1');
  });
});

describe('the bill of materials', () => {
  const version = {
    version: '1.0.0',
    data: '2.0.0',
    commit: { id: 'f'.repeat(40), committed: '2026-01-01T00:00:00.000Z', changed: false },
  };
  const bill = (shipped: string[], lock = LOCK): string =>
    billOfMaterials(lockedPackages(lock), new Set(shipped), version);

  test('is valid CycloneDX, also of the real lock file', async () => {
    const validator = new JsonStrictValidator(Spec.v1dot6);
    expect(await validator.validate(bill(['a@1.0.0']))).toBeNull();
    expect(await validator.validate(bill([], readFileSync('package-lock.json', 'utf8')))).toBeNull();
    expect(await validator.validate(bill([]).replace('"library"', '"book"'))).not.toBeNull();
  });

  test('tells what reaches readers from tools, names each by its address and says what it needs', () => {
    const { components, dependencies, metadata } = JSON.parse(bill(['a@1.0.0'])) as {
      components: Record<string, unknown>[];
      dependencies: { ref: string; dependsOn?: string[] }[];
      metadata: Record<string, unknown>;
    };
    expect(components.map(({ purl, scope }) => `${String(purl)} ${String(scope)}`).sort()).toEqual([
      'pkg:npm/%40s/b@1.0.0 excluded',
      'pkg:npm/%40s/b@2.0.0 excluded',
      'pkg:npm/a@1.0.0 required',
    ]);
    expect(dependencies).toContainEqual({
      ref: 'node_modules/a',
      dependsOn: ['node_modules/a/node_modules/@s/b'],
    });
    expect(metadata['timestamp']).toBe('2026-01-01T00:00:00.000Z');
    expect(JSON.stringify(metadata)).toContain(version.commit.id);
    expect(JSON.stringify(components)).toContain('07'.repeat(64));
  });

  test('is the same for the same, and another serial number for another', () => {
    const serial = (text: string): string => (JSON.parse(text) as { serialNumber: string }).serialNumber;
    expect(bill(['a@1.0.0'])).toBe(bill(['a@1.0.0']));
    expect(serial(bill(['a@1.0.0']))).not.toBe(serial(bill([])));
  });
});

test('islands lose the ids that follow from the folder and the export that is taken anyway, and nothing else', () => {
  const page =
    '<p uid="mine">a</p><astro-island uid="Z1x" component-url="/a.js" component-export="default">b</astro-island>';
  expect(withLeanIslands(page)).toBe(
    '<p uid="mine">a</p><astro-island component-url="/a.js">b</astro-island>',
  );
});

describe('what readers get', () => {
  const good = { name: 'a', version: '1.0.0', identifier: 'MIT', text: 'Permission is hereby granted' };

  test('has its terms; a package without a licence, or without its words, is refused by name', () => {
    expect(withTerms([good])).toHaveLength(1);
    for (const bad of [
      { name: 'b', version: '2.0.0', text: 'words' },
      { name: 'b', version: '2.0.0', identifier: 'MIT' },
    ])
      expect(() => withTerms([good, bad])).toThrow(/: b@2\.0\.0$/);
  });

  test('is listed with its words, ours first', () => {
    const list = licenceList(withTerms([good]), 'Our own terms');
    expect(list.indexOf('Our own terms')).toBeLessThan(list.indexOf('a 1.0.0 (MIT)'));
    expect(list).toContain(good.text);
  });

  test('is what bundles list, once each, the typefaces and the shapes', () => {
    const names = shippedPackages('.', 'no-such-build', [good, good]).map(({ name }) => name);
    expect(names.filter((name) => name === 'a')).toHaveLength(1);
    expect(names.filter((name) => name.startsWith('@fontsource'))).toHaveLength(3);
    expect(names).toContain('world-atlas');
  });
});
