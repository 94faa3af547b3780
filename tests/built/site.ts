import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { cleanBase } from '../../src/site/base-path.ts';

const DIST = join(process.cwd(), 'dist');
if (!existsSync(DIST))
  throw new Error('There is no dist/: these tests look at the built site; run `npm run build` first.');

/** Where the site was built for, as in astro.config.mjs. */
export const SITE = process.env['SITE_URL'] ?? 'https://fortymillion.example';
/** Begins and ends with a slash. */
export const BASE = cleanBase(process.env['BASE_PATH']);

/** Every file of the built site, by its path in dist/. */
export const FILES: ReadonlySet<string> = new Set(
  readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length + 1))
    .sort(),
);

export const readBytes = (file: string): Buffer => readFileSync(join(DIST, file));
export const readText = (file: string): string => readFileSync(join(DIST, file), 'utf8');

export interface BuiltPage {
  /** Path in dist/, such as `sources/index.html`. */
  readonly file: string;
  /** Address under the site's origin, such as `/sources/`. */
  readonly address: string;
  readonly html: string;
  readonly $: CheerioAPI;
}

const HTML: readonly BuiltPage[] = [...FILES]
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = readText(file);
    let parsed: CheerioAPI | undefined;
    return {
      file,
      address: BASE + file.replace(/(^|\/)index\.html$/, '$1'),
      html,
      // Parsed when a test first asks: most look at a few of the hundreds of pages.
      get $() {
        return (parsed ??= load(html));
      },
    };
  });

/** Frozen copies of charts, each one file made on the day it names: none of the pages a build makes. */
export const PINNED = HTML.filter(({ file }) => file.startsWith('pinned/'));

/** Lessons in one file, which are handed on and not visited. */
export const ONE_FILES = HTML.filter(({ file }) => /^teach\/[\w-]+\/files\//.test(file));

/** Every page that a build makes, read once. */
export const PAGES = HTML.filter((page) => !PINNED.includes(page) && !ONE_FILES.includes(page));

/** A chart alone, for frames in other sites' pages: without the site's header and footer. */
export const EMBEDS = PAGES.filter(({ file }) => file.startsWith('embed/'));
/** Stands for somebody else's page, for the builder to show charts in. */
const PREVIEW = 'embedding/preview/index.html';
/** The slides of a lesson: a window full of them, without the site's header and footer. */
export const DECKS = PAGES.filter(({ file }) => /^teach\/[^/]+\/slides\/index\.html$/.test(file));
export const WITH_SHELL = PAGES.filter(
  (page) => !EMBEDS.includes(page) && !DECKS.includes(page) && page.file !== PREVIEW,
);

/** Answers of lessons: for teachers, who find them from the lesson. */
export const ANSWERS = WITH_SHELL.filter(({ file }) => file.endsWith('/answers/index.html'));

/** What stands where a page cannot be had: that there is none, or what can be read without a network. */
const INSTEAD = ['404.html', 'offline/index.html'];

/** Pages a reader is meant to find: all but those for frames, the slides and answers of lessons and those that stand instead of others. */
export const FINDABLE = WITH_SHELL.filter((page) => !INSTEAD.includes(page.file) && !ANSWERS.includes(page));

export function pageAt(address: string): BuiltPage {
  const page = PAGES.find((each) => each.address === BASE + address.replace(/^\//, ''));
  if (!page) throw new Error(`the site has no page at ${address}`);
  return page;
}

/** The file of dist/ an address of this site leads to, whether or not it is there; undefined for an address elsewhere. */
export function fileOf(address: string, from: string): string | undefined {
  const url = new URL(address, SITE + from);
  if (url.origin !== new URL(SITE).origin || !/^https?:$/.test(url.protocol)) return undefined;
  if (!url.pathname.startsWith(BASE)) return `outside the base: ${url.pathname}`;
  const path = decodeURIComponent(url.pathname.slice(BASE.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Text with every run of spaces and line ends as one space. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** All words of a page's body; what stands in different elements is kept apart by a space. */
export function wordsOf($: CheerioAPI): string {
  const nodes = $('body, body *').not('script, style').contents().toArray();
  return plain(nodes.map((node) => ('data' in node ? node.data : '')).join(' '));
}
