import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadDataset } from '../../data/load.ts';
import { homeAddress } from '../../site/base-path.ts';
import { loadLessons } from '../lessons.ts';
import { builtSite } from '../built-site.ts';
import { lessonCartridge } from './lesson-cartridge.ts';

/**
 * Writes each lesson’s Common Cartridge, `/teach/<lesson>/files/<lesson>.imscc`, once the site is built, for it holds the built worksheet
 * and answers. A build of other pages alone, such as a frozen copy’s, has no lessons and gets none.
 */
export function packCartridges(): AstroIntegration {
  let home = '';
  return {
    name: 'pack-cartridges',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = homeAddress(config);
      },
      'astro:build:done': async ({ dir, pages }) => {
        if (!pages.some(({ pathname }) => pathname.startsWith('teach/'))) return;
        const dist = fileURLToPath(dir);
        const site = builtSite(dist, home);
        for (const lesson of loadLessons()) {
          const folder = join(dist, 'teach', lesson.id, 'files');
          mkdirSync(folder, { recursive: true });
          const cartridge = await lessonCartridge(lesson, loadDataset(), site);
          writeFileSync(join(folder, `${lesson.id}.imscc`), cartridge);
        }
      },
    },
  };
}
