import { dayOf } from './kept-copy.ts';

export interface KeptPage {
  /** Whole. */
  readonly address: string;
  readonly title: string;
  /** UTC: 2026-11-30; empty where a copy does not say. */
  readonly day: string;
}

const LETTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#34': '"',
  '#39': "'",
};

/** A page's title as it is read, without the site's name behind it. */
export function titleOf(html: string): string {
  const [, written = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  return written
    .replace(/&(amp|lt|gt|quot|#34|#39);/g, (whole, name: string) => LETTERS[name] ?? whole)
    .replace(/ · [^·]*$/, '')
    .trim();
}

/** Answers are found from their lesson, by who teaches it; the offline page is where the list stands. */
const UNLISTED = /(\/answers|^offline)\/$/;

const turnOf = (way: string): number => (way === '' ? 0 : way.startsWith('teach/') ? 1 : 2);

/**
 * Kept pages as they are listed: the story, then lessons, then the rest, each by their addresses, so that a lesson's pages stand together.
 * @param site whole address of its first page
 */
export function inOrder(pages: readonly KeptPage[], site: string): KeptPage[] {
  const way = ({ address }: KeptPage): string => address.slice(site.length);
  return pages
    .filter((page) => !UNLISTED.test(way(page)))
    .toSorted((a, b) => turnOf(way(a)) - turnOf(way(b)) || (way(a) < way(b) ? -1 : 1));
}

/** Every page that is kept in a cache; none where the browser lets nobody look. */
export async function keptPages(name: string): Promise<KeptPage[]> {
  try {
    const cache = await caches.open(name);
    const found = (await cache.keys()).map(async ({ url }): Promise<KeptPage[]> => {
      const kept = await cache.match(url, { ignoreVary: true });
      return kept ? [{ address: url, title: titleOf(await kept.text()), day: dayOf(kept.headers) }] : [];
    });
    return (await Promise.all(found)).flat();
  } catch {
    return [];
  }
}
