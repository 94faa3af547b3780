import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ATLAS_PACKAGE } from '../../charts/atlas-package.ts';
import type { Bundled } from './bundled.ts';

/** A package of which readers get a part. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, as the package states it. */
  readonly licence: string;
  /** The words of its licence. */
  readonly text: string;
}

const FONTS = 'src/styles/fonts';
const LICENCE_FILE = /^(licen[cs]e|copying)/i;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** A package of which readers get something other than bundled code. */
function installed(root: string, name: string): Bundled {
  const folder = join(root, 'node_modules', name);
  const { version, license } = manifestIn(folder);
  const file = readdirSync(folder).find((each) => LICENCE_FILE.test(each));
  return {
    name,
    version,
    ...(license ? { identifier: license } : {}),
    ...(file ? { text: readFileSync(join(folder, file), 'utf8').trim() } : {}),
  };
}

/**
 * The packages that the project’s typefaces were cut from: a file’s name begins as its package’s does.
 * @throws Error naming a file that is of no package
 */
function fontPackages(root: string): string[] {
  const wanted = Object.keys(manifestIn(root).dependencies ?? {});
  const files = readdirSync(join(root, FONTS)).filter((file) => file.endsWith('.woff2'));
  const owners = files.map((file) => {
    const owner = wanted.find(
      (name) => name.startsWith('@fontsource') && file.startsWith(name.replace(/^.*\//, '')),
    );
    if (!owner) throw new Error(`${FONTS}/${file}: no package of package.json is named as this typeface is.`);
    return owner;
  });
  return [...new Set(owners)];
}

/** Astro writes the script that wakes islands into pages itself; no bundle holds it. */
const hasIslands = (dist: string): boolean =>
  existsSync(join(dist, 'index.html')) &&
  readFileSync(join(dist, 'index.html'), 'utf8').includes('<astro-island');

/**
 * Every package of which readers get a part: code in bundles and pages, typefaces, shapes of countries.
 * @param dist the built site
 * @param bundled what bundles list; one package may stand in several
 * @throws Error naming those that do not say on which terms
 */
export function shippedPackages(root: string, dist: string, bundled: readonly Bundled[]): Shipped[] {
  const beside = [...fontPackages(root), ATLAS_PACKAGE, ...(hasIslands(dist) ? ['astro'] : [])];
  const all = [...bundled, ...beside.map((name) => installed(root, name))];
  const each = new Map(all.map((one) => [`${one.name}@${one.version}`, one]));
  return withTerms([...each.keys()].sort().flatMap((key) => each.get(key) ?? []));
}

/**
 * The same, each with its licence and the words of it. Pure.
 * @throws Error naming those that have none
 */
export function withTerms(packages: readonly Bundled[]): Shipped[] {
  const without = packages.filter(({ identifier, text }) => !identifier || !text);
  if (without.length > 0)
    throw new Error(
      `Readers would get parts of packages that do not say on which terms (“license” in package.json, and a file of its words): ${without
        .map(({ name, version }) => `${name}@${version}`)
        .join(', ')}`,
    );
  return packages.map(({ name, version, identifier = '', text = '' }) => ({
    name,
    version,
    licence: identifier,
    text,
  }));
}
