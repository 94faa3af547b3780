import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { homeAddress } from '../../site/base-path.ts';
import { builtSite } from '../built-site.ts';
import { loadLessons } from '../lessons.ts';
import { bundleOf } from './bundle.ts';
import { packPage } from './pack-page.ts';

/** Bytes: a lesson in one file has to fit through a school's mail. */
export const HEAVIEST = 1_500_000;

/** Charts that a page shows live. */
const chartsIn = (html: string): string[] => [
  ...new Set([...html.matchAll(/data-chart="([\w-]+)"/g)].map(([, id]) => id ?? '')),
];

/** Make each lesson's page of everything, once it is built, into one file: `/teach/<lesson>/files/<lesson>.html`. */
export function oneFiles(): AstroIntegration {
  let home = '';
  return {
    name: 'one-file-lessons',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = homeAddress(config);
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const site = builtSite(dist, home);
        for (const { id } of loadLessons()) {
          const folder = join(dist, 'teach', id, 'one-file');
          // A build of something else than the whole site has no such page.
          if (!existsSync(folder)) continue;
          const { html, url } = site.page(`/teach/${id}/one-file/`);
          const script = await bundleOf(chartsIn(html));
          const packed = packPage(html, { url, home, read: site.read, script });
          const size = Buffer.byteLength(packed);
          if (size > HEAVIEST)
            throw new Error(
              `the lesson ${id} in one file weighs ${String(size)} bytes; the limit is ${String(HEAVIEST)}: show fewer charts or chapters`,
            );
          const file = join(dist, 'teach', id, 'files', `${id}.html`);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, packed);
          rmSync(folder, { recursive: true });
        }
      },
    },
  };
}
