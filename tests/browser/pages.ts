import { readdirSync } from 'node:fs';

/** Every page of the built site, as its address: what is tested is what was built, with no list to keep. */
export const PAGES: readonly string[] = readdirSync('dist', { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.html'))
  .map((name) => `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .toSorted();

/** Pages that are one chart, and charts alone for frames: what is printed on one sheet. */
export const SHEETS: readonly string[] = PAGES.filter((page) => /^\/(charts|embed)\/[\w-]+\/$/.test(page));

/** Every chart of the built site, by its id: it has a page of its own and one for frames. */
export const CHARTS: readonly string[] = PAGES.flatMap(
  (page) => /^\/charts\/([\w-]+)\/$/.exec(page)?.[1] ?? [],
);
