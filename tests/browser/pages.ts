import { readdirSync } from 'node:fs';

const HTML: readonly string[] = readdirSync('dist', { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.html'))
  .map((name) => `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .toSorted();

const PINNED = HTML.filter((page) => page.startsWith('/pinned/'));

/** Lessons in one file, as their addresses. */
export const ONE_FILES: readonly string[] = HTML.filter((page) => /^\/teach\/[\w-]+\/files\//.test(page));

/** Every page of the built site, as its address: what is tested is what was built, with no list to keep. */
export const PAGES: readonly string[] = HTML.filter(
  (page) => !PINNED.includes(page) && !ONE_FILES.includes(page),
);

/** The newest frozen copy of each chart: an older one stays as it was made, whatever is asked of copies since. */
export const NEWEST_PINNED: readonly string[] = PINNED.filter(
  (page, index) => PINNED[index + 1]?.split('/')[2] !== page.split('/')[2],
);

/** Pages that are one chart, and charts alone for frames: what is printed on one sheet. */
export const SHEETS: readonly string[] = PAGES.filter((page) => /^\/(charts|embed)\/[\w-]+\/$/.test(page));

/** The slides of every lesson. */
export const DECKS: readonly string[] = PAGES.filter((page) => /^\/teach\/[\w-]+\/slides\/$/.test(page));

/** Every chart of the built site, by its id: it has a page of its own and one for frames. */
export const CHARTS: readonly string[] = PAGES.flatMap(
  (page) => /^\/charts\/([\w-]+)\/$/.exec(page)?.[1] ?? [],
);
