import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from './base-path.ts';
import { hasPolicy, withPolicy } from './content-security-policy.ts';
import { withNeeds } from './frame-needs.ts';
import { joinInline } from './inline-elements.ts';
import { withLeanIslands } from './lean-islands.ts';
import { splitPage } from './page-styles/split-page.ts';

/**
 * What Astro is taught for this site: when charts wake, and what built pages get last. In order: they lose what follows from the machine; frames
 * name what their charts will need; styles that only live charts need go into a sheet of their own; scripts and styles are joined, and what then stands in the page is what its policy lets run.
 * Other files that are made of pages are made before: they have all the styles.
 */
export function finishSite(): AstroIntegration {
  let origin = '';
  let base = '/';
  let assets = '';
  return {
    name: 'finish-site',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({ name: 'near', entrypoint: './src/charts/kit/near.ts' });
      },
      'astro:config:done': ({ config }) => {
        origin = new URL(config.site ?? '').origin;
        base = basePath(config);
        assets = config.build.assets;
      },
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const built = (address: string): string =>
          readFileSync(join(dist, address.slice(base.length)), 'utf8');
        const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort();
        for (const file of files.filter((each) => each.endsWith('.html'))) {
          const page = readFileSync(join(dist, file), 'utf8');
          // What brings a policy is as it shall be: a pinned copy is never changed, and a lesson in one file is sealed.
          if (hasPolicy(page)) continue;
          const { html, later } = splitPage(
            withNeeds(withLeanIslands(page), built),
            `${base}${assets}/`,
            built,
          );
          if (later) writeFileSync(join(dist, assets, later.name), later.css);
          writeFileSync(join(dist, file), withPolicy(joinInline(html), origin));
        }
      },
    },
  };
}
