import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { billOfMaterials } from './bill-of-materials.ts';
import { BUNDLED_FILE, notedBundled, type Bundled } from './bundled.ts';
import { licenceList } from './licence-list.ts';
import { lockedPackages } from './locked.ts';
import { shippedPackages } from './shipped.ts';
import { versionNow } from './version.ts';

/** Has Vite list the packages that go into what browsers load; Astro keeps what its configuration says of that for itself. */
const listBundled = (): Plugin => ({
  name: 'list-bundled',
  configEnvironment: (name) =>
    name === 'client' ? { build: { license: { fileName: BUNDLED_FILE } } } : undefined,
});

/**
 * What Vite listed, which it takes out of the build.
 * @throws Error when there are scripts and no list of what is in them
 */
function takeBundled(dist: string): Bundled[] {
  const list = join(dist, BUNDLED_FILE);
  if (existsSync(list)) {
    const bundled = JSON.parse(readFileSync(list, 'utf8')) as Bundled[];
    rmSync(list);
    return bundled;
  }
  const script = readdirSync(dist, { recursive: true, encoding: 'utf8' }).find(
    (file) => file.startsWith('_astro') && file.endsWith('.js'),
  );
  if (script) throw new Error(`Vite did not list the packages in ${script}: there is no ${list}`);
  return [];
}

/** Lists, when the site is built, what it is made of: `/licences.txt` for what readers get, `/sbom.cdx.json` for everything. */
export function listParts(): AstroIntegration {
  return {
    name: 'list-parts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [listBundled()] } });
      },
      'astro:build:done': ({ dir }) => {
        const [root, dist] = [process.cwd(), fileURLToPath(dir)];
        const shipped = shippedPackages(root, dist, [...takeBundled(dist), ...notedBundled()]);
        const ids = new Set(shipped.map(({ name, version }) => `${name}@${version}`));
        const locked = lockedPackages(readFileSync(join(root, 'package-lock.json'), 'utf8'));
        writeFileSync(
          join(dist, 'licences.txt'),
          licenceList(shipped, readFileSync(join(root, 'LICENSE'), 'utf8')),
        );
        writeFileSync(join(dist, 'sbom.cdx.json'), billOfMaterials(locked, ids, versionNow()));
      },
    },
  };
}
