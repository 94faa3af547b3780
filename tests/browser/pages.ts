import { readFileSync, readdirSync, statSync } from 'node:fs';

const HTML: readonly string[] = readdirSync('dist', { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.html'))
  .map((name) => `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .toSorted();

const PINNED = HTML.filter((page) => page.startsWith('/pinned/'));

/** Lessons in one file, as their addresses. */
export const ONE_FILES: readonly string[] = HTML.filter((page) => /^\/teach\/[\w-]+\/files\//.test(page));

/** Pages of one table each, made alike: of these the one with most to say is looked at in a browser, and one with little. */
const TABLES = HTML.filter((page) => /^\/data\/[\w-]+\/$/.test(page));
const TABLES_SEEN = ['/data/claims/', '/data/countries/'];

/** Pages of single claims. */
const CLAIM_PAGES = HTML.filter((page) => /^\/claims\/[\w-]+\/$/.test(page));
const sizeOf = (page: string): number => statSync(`dist${page}index.html`).size;

/** Hundreds of pages of one build: the first, the longest and the shortest, and the first that is a reply, stand for them. */
const SOME_CLAIMS: readonly string[] = [
  CLAIM_PAGES[0],
  ...[CLAIM_PAGES.toSorted((a, b) => sizeOf(a) - sizeOf(b))].flatMap((sorted) => [sorted[0], sorted.at(-1)]),
  CLAIM_PAGES.find((page) => readFileSync(`dist${page}index.html`, 'utf8').includes('whom it answers')),
].filter((page, index, all): page is string => page !== undefined && all.indexOf(page) === index);

/**
 * Every page of the built site, as its address: what is tested is what was built, with no list to keep. Of the pages of claims and of tables only some;
 * the tests of the built files look at all of them.
 */
export const PAGES: readonly string[] = HTML.filter(
  (page) =>
    !PINNED.includes(page) &&
    !ONE_FILES.includes(page) &&
    (!TABLES.includes(page) || TABLES_SEEN.includes(page)) &&
    (!CLAIM_PAGES.includes(page) || SOME_CLAIMS.includes(page)),
);

/** The newest frozen copy of each chart: an older one stays as it was made, whatever is asked of copies since. */
export const NEWEST_PINNED: readonly string[] = PINNED.filter(
  (page, index) => PINNED[index + 1]?.split('/')[2] !== page.split('/')[2],
);

/** Pages that are one chart, and charts alone for frames: what is printed on one sheet. */
export const SHEETS: readonly string[] = PAGES.filter((page) => /^\/(charts|embed)\/[\w-]+\/$/.test(page));

/** The slides of every lesson. */
export const DECKS: readonly string[] = PAGES.filter((page) => /^\/teach\/[\w-]+\/slides\/$/.test(page));

/**
 * Charts with little in common: spans with no filter, a long one with lists to choose from, a map. Where all are asked the same question, Firefox,
 * which takes seconds for each, is asked about these.
 */
export const UNLIKE_CHARTS: readonly string[] = ['breach-timeline', 'campaign-timeline', 'target-map'];

/** Whether a page is a chart’s own, or its frame’s, and that chart is made like others. */
export const isLikeOthers = (page: string): boolean => {
  const [, chart] = /^\/(?:charts|embed)\/([\w-]+)\/$/.exec(page) ?? [];
  return chart !== undefined && !UNLIKE_CHARTS.includes(chart);
};

/** Every chart of the built site, by its id: it has a page of its own and one for frames. */
export const CHARTS: readonly string[] = PAGES.flatMap(
  (page) => /^\/charts\/([\w-]+)\/$/.exec(page)?.[1] ?? [],
);
