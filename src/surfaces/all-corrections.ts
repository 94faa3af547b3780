import type { MarkdownInstance } from 'astro';
import { load } from 'cheerio';
import { CHARTS } from '../charts/registry.ts';
import { path } from '../site/paths.ts';
import type { FeedEntry } from './corrections-feed.ts';
import { isMarked, touches, type Correction } from './corrections.ts';
import { readCorrections } from './read-corrections.ts';

const FILES = new Map(
  Object.entries(
    import.meta.glob<MarkdownInstance<Record<string, unknown>>>('../../content/corrections/*.md', {
      eager: true,
    }),
  ).map(([file, module]) => [file.replace(/^.*\/|\.md$/g, ''), module]),
);

/** Everything in `content/corrections`, newest first; read when first asked for, so that what is wrong stops a page, not an import. */
export function allCorrections(): readonly Correction[] {
  const said = new Map([...FILES].map(([id, { frontmatter }]) => [id, frontmatter]));
  return readCorrections(said, [...CHARTS.keys()]);
}

/** What touches a chart, newest first. */
export const correctionsOf = (chart: string): readonly Correction[] =>
  allCorrections().filter((each) => touches(each, chart));

/** What a chart wears a mark for, newest first. */
export const marksOf = (chart: string): readonly Correction[] => correctionsOf(chart).filter(isMarked);

/** Whole address of a correction's own place. */
export const correctionAddress = ({ id }: Correction, site: URL | undefined): string =>
  new URL(path(`/about/#${id}`), site).href;

/** A correction's own words as HTML, with whole addresses: it is read in feeds and in frames too. */
export async function correctionWords({ id }: Correction, site: URL | undefined): Promise<string> {
  const $ = load((await FILES.get(id)?.compiledContent()) ?? '', null, false);
  for (const link of $('a[href^="/"]').toArray())
    $(link).attr('href', new URL(path(($(link).attr('href') ?? '/') as '/'), site).href);
  return $.html().trim();
}

/** Corrections as entries of a feed. */
export const feedEntries = (of: readonly Correction[], site: URL | undefined): Promise<FeedEntry[]> =>
  Promise.all(
    of.map(async (correction) => ({
      correction,
      words: await correctionWords(correction, site),
      address: correctionAddress(correction, site),
    })),
  );
