/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** `unit` needs nothing but the source; `built` reads the files of dist/; `pdf` reads what `npm run pdf` has added to them. */
export default getViteConfig({
  test: {
    // No test is about speed: the limit only ends one that hangs, on a slow machine too.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Pictures read the site's own style sheets; without this they are empty in tests.
    css: true,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'] } },
      { extends: true, test: { name: 'pdf', include: ['tests/pdf/**/*.test.ts'] } },
    ],
  },
});
