/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** `unit` needs nothing but the source; `built` reads the files of dist/. */
export default getViteConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'] } },
    ],
  },
});
