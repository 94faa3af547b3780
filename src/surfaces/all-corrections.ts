import type { MarkdownInstance } from 'astro';
import { load } from 'cheerio';
import { path } from '../site/paths.ts';
import type { FeedEntry } from './corrections-feed.ts';
import { concerns, isMarked, touches, withClaims, type Correction } from './corrections.ts';
import { knownPages } from './known-pages.ts';
import { readCorrections } from './read-corrections.ts';

const FILES = new Map(
  Object.entries(
    import.meta.glob<MarkdownInstance<Record<string, unknown>>>('../../content/corrections/*.md', {
      eager: true,
    }),
  ).map(([file, module]) => [file.replace(/^.*\/|\.md$/g, ''), module]),
);

let read: readonly Correction[] | undefined;

/** Everything in `content/corrections`, newest first; read when first asked for, so that what is wrong stops a page, not an import. */
export function allCorrections(): readonly Correction[] {
  if (import.meta.env.DEV) read = undefined;
  read ??= readCorrections(
    new Map([...FILES].map(([id, { frontmatter }]) => [id, frontmatter])),
    knownPages(),
  ).map((each) => withClaims(each, FILES.get(each.id)?.rawContent() ?? ''));
  return read;
}

/** What touches a chart, newest first. */
export const correctionsOf = (chart: string): readonly Correction[] =>
  allCorrections().filter((each) => touches(each, chart));

/** What a chart wears a mark for, newest first. */
export const marksOf = (chart: string): readonly Correction[] => correctionsOf(chart).filter(isMarked);

/** What a place says of itself in a notice, newest first. */
export const noticesOn = (page: string): readonly Correction[] =>
  allCorrections().filter((each) => isMarked(each) && concerns(each, page));

/** A correction's own place, under the base path. */
export const correctionPath = ({ id }: Correction): string => path(`/corrections/#${id}`);

/** Whole address of a correction's own place. */
export const correctionAddress = (correction: Correction, site: URL | undefined): string =>
  new URL(correctionPath(correction), site).href;

/** A correction's own words as HTML, with whole addresses: it is read in feeds and in frames too. Empty where it has none beside what it said and says. */
export async function correctionWords({ id }: Correction, site: URL | undefined): Promise<string> {
  const $ = load((await FILES.get(id)?.compiledContent()) ?? '', null, false);
  for (const link of $('a[href^="/"]').toArray())
    $(link).attr('href', new URL(path(($(link).attr('href') ?? '/') as '/'), site).href);
  return $.html().trim();
}

/** Corrections as entries of a feed. Their ids are where they stood first: a feed's reader takes a new id for a new entry. */
export const feedEntries = (of: readonly Correction[], site: URL | undefined): Promise<FeedEntry[]> =>
  Promise.all(
    of.map(async (correction) => ({
      correction,
      words: await correctionWords(correction, site),
      id: new URL(path(`/about/#${correction.id}`), site).href,
      address: correctionAddress(correction, site),
    })),
  );
