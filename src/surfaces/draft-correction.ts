import { slug } from 'github-slugger';
import { stringify } from 'yaml';
import { suggest } from '../data/content-error.ts';
import { CORRECTION_KINDS, CORRECTION_TITLE_MOST } from '../data/schema/documents.ts';
import { isKnown, nearestPage, PAGES_ALLOWED } from './read-corrections.ts';

/** What a writer says of a correction before they write it. */
export interface Wanted {
  readonly kind: string;
  readonly title: string;
  readonly pages: readonly string[];
}

export interface Draft {
  /** The file’s name without its ending, and its fragment on `/corrections/`. */
  readonly id: string;
  /** Path from the project’s root. */
  readonly file: string;
  readonly text: string;
}

const WORDS = 6;

/** `a-month-too-many`: the first words of the title, for an address that can be read aloud. */
const shortSlug = (title: string): string => slug(title).split('-').filter(Boolean).slice(0, WORDS).join('-');

/**
 * A page as the site names it, when it was copied from a browser with the site’s own address before it.
 * @param home where the site lives, with a slash at its end
 */
export const onSite = (page: string, home: string): string =>
  page.startsWith(home) ? page.slice(home.length - 1) : page;

function titleFaults(title: string): string[] {
  if (title.trim() === '') return ['--title is missing: what was wrong, in a few words'];
  if (shortSlug(title) === '')
    return [
      `--title ${title}: it needs letters or digits, because the file and its address are named after it`,
    ];
  return title.length > CORRECTION_TITLE_MOST
    ? [
        `--title has ${String(title.length)} characters: at most ${String(CORRECTION_TITLE_MOST)}; the rest belongs in said and says`,
      ]
    : [];
}

function pageFault(page: string, known: ReadonlySet<string>): string {
  if (/^[a-z]+:/i.test(page))
    return `--page ${page}: a page of this site by its address on it, which begins with /, such as /charts/`;
  const near = nearestPage(page, known);
  return `--page ${page}: there is no such page; ${near.endsWith('?') ? near : `name ${PAGES_ALLOWED}`}`;
}

/** What is wrong with what is wanted, one line for each thing, in words for whoever typed it. Empty where nothing is. */
export function faultsOf({ kind, title, pages }: Wanted, known: ReadonlySet<string>): string[] {
  const kinds: readonly string[] = CORRECTION_KINDS;
  return [
    ...(kinds.includes(kind)
      ? []
      : [`--kind ${kind || 'is missing'}: ${kinds.join(', ')}; ${suggest(kind, kinds)}`]),
    ...titleFaults(title),
    ...(pages.length === 0
      ? ['--page is missing: the address of a page it touches, once for each page']
      : []),
    ...pages.filter((page) => !isKnown(page, known)).map((page) => pageFault(page, known)),
    ...[...new Set(pages.filter((page, index) => pages.indexOf(page) < index))].map(
      (page) => `--page ${page}: named more than once; once is enough`,
    ),
  ];
}

/**
 * The file that starts a correction. What it said and says is left empty, and the build asks for it: an empty note is never published.
 * @param day YYYY-MM-DD
 */
export function draftOf({ kind, title, pages }: Wanted, day: string): Draft {
  const id = `${day}-${shortSlug(title)}`;
  const change = kind === 'update' ? {} : { said: '', says: '' };
  // Version 1.1 puts quotes around what an older reader would take for a date.
  const front = stringify(
    { date: day, kind, title, pages, ...change },
    { version: '1.1', lineWidth: 0, singleQuote: true },
  );
  return { id, file: `content/corrections/${id}.md`, text: `---\n${front}---\n` };
}

/** What is left to do, in order. */
export function nextSteps({ id, file }: Draft, { kind }: Wanted, day: string): string[] {
  return [
    ...(kind === 'update'
      ? [`In ${file}, say below the dashes what is new.`]
      : [
          `In ${file}, fill in said (what stood there) and says (what stands there now), and below the dashes why, with a source.`,
          'Mend every place that was wrong, in the same change.',
        ]),
    `In content/opening/opening.mdx, set updated: '${day}'.`,
    `npm run build, then npm start, and look at /corrections/#${id}.`,
  ];
}
