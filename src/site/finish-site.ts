import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPolicy } from './content-security-policy.ts';
import { headersFile } from './headers-file.ts';

/** What Astro is taught for this site: when charts wake, and what built pages get last. */
export function finishSite(): AstroIntegration {
  let origin = '';
  let base = '/';
  return {
    name: 'finish-site',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({ name: 'near', entrypoint: './src/charts/kit/near.ts' });
      },
      'astro:config:done': ({ config }) => {
        origin = new URL(config.site ?? '').origin;
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir, pages }) => {
        const dist = fileURLToPath(dir);
        const folders = readdirSync(dist, { withFileTypes: true }).filter((entry) => entry.isDirectory());
        const names = folders.map(({ name }) => name).sort();
        const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort();
        writeFileSync(join(dist, '_headers'), headersFile(base, names, files));
        for (const { pathname } of pages.filter((each) => each.pathname.startsWith('embed/'))) {
          const page = join(dist, pathname, 'index.html');
          writeFileSync(page, withPolicy(readFileSync(page, 'utf8'), origin));
        }
      },
    },
  };
}
