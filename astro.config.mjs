import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { punctuateClaims } from './src/story/punctuation.ts';
import { chartData } from './src/charts/chart-data-plugin.ts';
import { SVELTE_OPTIONS } from './src/charts/svelte-options.ts';
import { oneFiles } from './src/teach/one-file/one-files.ts';
import { nameLessons } from './src/teach/name-lesson.ts';
import { packCartridges } from './src/teach/exports/pack-cartridges.ts';
import { cleanBase } from './src/site/base-path.ts';
import { finishSite } from './src/site/finish-site.ts';
import { listParts } from './src/site/made-of/list-parts.ts';
import { offlineSite } from './src/site/offline/offline-site.ts';
import { tellHosts } from './src/site/tell-hosts.ts';

const base = cleanBase(process.env.BASE_PATH);

/**
 * Pages in frames are copies of a chart's own page, which is the one to find; the builder's preview is nobody's page, and what is kept
 * on a device is that device's; answers are to be found from their lesson, before a pupil finds them, and slides from its plan.
 */
const isForReaders = (address) =>
  !['embed/', 'embedding/preview/', 'offline/'].some((each) =>
    new URL(address).pathname.startsWith(`${base}${each}`),
  ) && !['/one-file/', '/answers/', '/slides/'].some((each) => address.endsWith(each));

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://fortymillion.example',
  base,
  trailingSlash: 'always',
  integrations: [
    mdx(),
    svelte(SVELTE_OPTIONS),
    sitemap({ filter: isForReaders }),
    oneFiles(),
    packCartridges(),
    listParts(),
    finishSite(),
    offlineSite(),
    tellHosts(),
  ],
  // Eight kilobytes in the page instead of four files the first picture would wait for.
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  vite: {
    plugins: [chartData(), nameLessons(), punctuateClaims()],
    // Astro's own marks in compiled chapters; the bundler warns of each and they do no harm.
    build: {
      // Fonts and pictures stay files: a font inlined in a stylesheet is loaded whether it is used or not.
      assetsInlineLimit: 0,
      rolldownOptions: {
        onLog: (level, log, write) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : write(level, log)),
      },
    },
  },
});
