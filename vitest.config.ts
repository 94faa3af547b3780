/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** `unit` needs nothing but the source; `built` reads the files of dist/; `pdf` reads what `npm run pdf` has added to them; `servers` asks real ones. */
export default getViteConfig({
  test: {
    // No test is about speed: the limit only ends one that hangs, on a slow machine too.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    // Pictures read the site's own style sheets; without this they are empty in tests.
    css: true,
    // Files share a process and what it has loaded: none leaves anything behind, which they would notice here.
    isolate: false,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'] } },
      { extends: true, test: { name: 'pdf', include: ['tests/pdf/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'servers',
          include: ['tests/servers/**/*.test.ts'],
          globalSetup: 'tests/servers/start-servers.ts',
        },
      },
    ],
  },
});
