import { readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from './base-path.ts';
import { headersFile } from './headers-file.ts';

/** Writes `_headers`, which says of every file of the built site with which headers it is served. It comes last: a file made after it would have none. */
export function tellHosts(): AstroIntegration {
  let base = '/';
  return {
    name: 'tell-hosts',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config);
      },
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const files = readdirSync(dist, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => relative(dist, join(entry.parentPath, entry.name)))
          .sort();
        writeFileSync(join(dist, '_headers'), headersFile(base, files));
      },
    },
  };
}
