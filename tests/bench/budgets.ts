/**
 * Every limit that the site is held to, in one table: the bench prints them beside what it measures, and the tests of the built pages fail
 * where bytes are over. Bytes are of compressed text (gzip), kB = 1,000 bytes. Times are for comparison and never fail a test.
 */

/** One kind of page and what a page of it may weigh. */
export interface KindBudget {
  readonly name: string;
  /** Addresses under the base, such as `/charts/a-chart/`. Of several kinds that match, the first. */
  readonly pattern: RegExp;
  /** HTML, the data in it, and styles, kB. */
  readonly page: number;
  /** Scripts before any scroll, kB. */
  readonly script: number;
  /** Font files on the first view of a phone, kB. */
  readonly fonts: number;
  /** Of a page that search engines are told not to list: why. */
  readonly unlisted?: string;
}

/** Fonts that any page may load on its first view. */
const FONTS = 90;

/**
 * The story’s limits are the shared contract’s. The others are this project’s own: what the heaviest page of the kind weighs, and about a tenth more, so that content
 * can grow and a mistake (a library, an inlined picture) shows.
 */
export const KIND_BUDGETS: readonly KindBudget[] = [
  { name: 'story', pattern: /^\/$/, page: 60, script: 35, fonts: FONTS },
  { name: 'gallery', pattern: /^\/charts\/$/, page: 13, script: 5, fonts: FONTS },
  { name: 'chart page', pattern: /^\/charts\/[\w-]+\/$/, page: 58, script: 18, fonts: FONTS },
  {
    ...{ name: 'embed', pattern: /^\/embed\/[\w-]+\/$/, page: 10, script: 6.5, fonts: FONTS },
    unlisted: 'a frame; the chart’s own page is listed',
  },
  { name: 'embedding', pattern: /^\/embedding\/$/, page: 16, script: 5, fonts: FONTS },
  {
    ...{ name: 'embed preview', pattern: /^\/embedding\/preview\/$/, page: 10, script: 6, fonts: FONTS },
    unlisted: 'stands for somebody else’s page, for the builder',
  },
  { name: 'lessons', pattern: /^\/teach\/$/, page: 12, script: 6.5, fonts: FONTS },
  { name: 'lesson plan', pattern: /^\/teach\/[\w-]+\/$/, page: 34, script: 5, fonts: FONTS },
  {
    ...{ name: 'slides', pattern: /^\/teach\/[\w-]+\/slides\/$/, page: 21, script: 14, fonts: FONTS },
    unlisted: 'for a classroom; the lesson is listed',
  },
  { name: 'worksheet', pattern: /^\/teach\/[\w-]+\/worksheet\/$/, page: 23, script: 5, fonts: FONTS },
  {
    ...{ name: 'answers', pattern: /^\/teach\/[\w-]+\/answers\/$/, page: 30, script: 5, fonts: FONTS },
    unlisted: 'for teachers, who find them from the lesson',
  },
  { name: 'quiz', pattern: /^\/teach\/[\w-]+\/quiz\/$/, page: 21, script: 13, fonts: FONTS },
  {
    ...{ name: 'lesson in one file', pattern: /^\/teach\/[\w-]+\/files\//, page: 250, script: 140, fonts: 0 },
    unlisted: 'handed on as a file; the lesson is listed',
  },
  { name: 'claims list', pattern: /^\/claims\/$/, page: 50, script: 7, fonts: FONTS },
  { name: 'claim page', pattern: /^\/claims\/[\w-]+\/$/, page: 16, script: 5, fonts: FONTS },
  { name: 'data', pattern: /^\/data\/$/, page: 17, script: 5, fonts: FONTS },
  { name: 'table of the data', pattern: /^\/data\/[\w-]+\/$/, page: 13, script: 5, fonts: FONTS },
  { name: 'search', pattern: /^\/search\/$/, page: 63, script: 16, fonts: FONTS },
  { name: 'sources', pattern: /^\/sources\/$/, page: 205, script: 5, fonts: FONTS },
  { name: 'glossary', pattern: /^\/glossary\/$/, page: 15, script: 5, fonts: FONTS },
  { name: 'differences', pattern: /^\/differences\/$/, page: 24, script: 5, fonts: FONTS },
  {
    ...{ name: 'frozen copy', pattern: /^\/pinned\/[\w-]+\/[\d-]+\/$/, page: 150, script: 5, fonts: 0 },
    unlisted: 'says what once stood; the chart’s own page is listed',
  },
  {
    ...{ name: 'saved pages', pattern: /^\/offline\/$/, page: 10, script: 9, fonts: FONTS },
    unlisted: 'is of each reader’s own browser',
  },
  {
    ...{ name: 'no such page', pattern: /^\/404\.html$/, page: 10, script: 5, fonts: FONTS },
    unlisted: 'there is nothing to find',
  },
  { name: 'plain page', pattern: /^\/[\w-]+\/$/, page: 15, script: 5, fonts: FONTS },
];

/**
 * Kinds whose largest paint is measured with scripts and without: every one that may have more than 9 kB of script before any scroll, and
 * embed, lesson plan and list of claims, which many readers come to first.
 */
export const PAINTED: readonly string[] = [
  'story',
  'chart page',
  'embed',
  'lesson plan',
  'slides',
  'quiz',
  'claims list',
  'search',
];

/** What single parts may weigh, kB. */
export const PART_BUDGETS = { mapScript: 50, mapData: 35, frame: 40 } as const;

/** What the tests let a frame weigh: the contract’s limit is for timelines. The map’s land is drawn twice, for the screen and for paper. */
export const frameLimit = (chart: string): number => (chart === 'target-map' ? 42 : PART_BUDGETS.frame);

/** Limits of what is measured by running the site. */
export const LIMITS = {
  /** Lighthouse on a phone, of 100. */
  performance: 98,
  others: 100,
  /** Largest paint with scripts ÷ without. */
  paintRatio: 1.1,
  /** Sum of layout shifts over a full scroll. */
  shift: 0.01,
  /** ms from an action to the next paint, processor four times slower. */
  interaction: 100,
  interactionOfMany: 200,
  /** ms of `scene()` with 10,000 events, in Node. */
  scene: 50,
  /** s of the whole build, and of each further chart. */
  build: 60,
  buildOfChart: 0.15,
  /** s of all tests. */
  tests: 600,
  /** What a further hundred of the same interactions may add, MB, nodes and listeners: as much is the browser’s own. */
  heapGrowth: 0.5,
  nodeGrowth: 50,
  listenerGrowth: 10,
} as const;
