import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from '../base-path.ts';
import { bundleWorker } from './bundle-worker.ts';
import { keepingList } from './keeping-list.ts';
import { LIST } from './kept-with.ts';
import { needsOf, type BuiltFiles } from './needs.ts';

/** `SERVICE_WORKER=off` builds a site that keeps nothing, and takes away what readers have kept of earlier builds. */
const KEEPS = process.env['SERVICE_WORKER'] !== 'off';

const PAGE = 'offline/index.html';

/** What makes the site readable without a network: `/sw.js`, and the list of what is kept with which page. It comes after everything that alters pages. */
export function offlineSite(): AstroIntegration {
  let base = '/';
  let worker = '';
  return {
    name: 'offline-site',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { define: { 'import.meta.env.KEEPS': JSON.stringify(KEEPS) } } });
      },
      'astro:config:done': ({ config }) => {
        base = basePath(config);
      },
      // Before what readers get is listed.
      'astro:build:start': async () => {
        worker = await bundleWorker(KEEPS ? 'worker.ts' : 'worker-off.ts');
      },
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const write = (name: string, text: string): void => {
          writeFileSync(join(dist, name), text);
        };
        // A build of something else than the whole site has no such page.
        if (!existsSync(join(dist, PAGE))) return;
        if (!KEEPS) {
          write('sw.js', worker);
          return;
        }
        const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort();
        const site: BuiltFiles = { names, text: (name) => readFileSync(join(dist, name), 'utf8') };
        const list = keepingList(site, base, (name) => statSync(join(dist, name)).size);
        write(LIST, JSON.stringify(list));
        const digest = createHash('sha256').update(site.text(PAGE)).digest('hex').slice(0, 8);
        const files = [...needsOf([PAGE], site, base), 'offline/'];
        write('sw.js', `const OFFLINE=${JSON.stringify({ build: digest, files })};${worker}`);
      },
    },
  };
}
