import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPolicy } from './content-security-policy.ts';

/** What Astro is taught for this site: when charts wake, and what built pages get last. */
export function finishSite(): AstroIntegration {
  let origin = '';
  return {
    name: 'finish-site',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({ name: 'near', entrypoint: './src/charts/kit/near.ts' });
      },
      'astro:config:done': ({ config }) => {
        origin = new URL(config.site ?? '').origin;
      },
      'astro:build:done': ({ dir, pages }) => {
        for (const { pathname } of pages.filter((each) => each.pathname.startsWith('embed/'))) {
          const page = join(fileURLToPath(dir), pathname, 'index.html');
          writeFileSync(page, withPolicy(readFileSync(page, 'utf8'), origin));
        }
      },
    },
  };
}
