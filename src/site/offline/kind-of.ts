/** What the worker answers for: a page, a file whose name is its content's, or a drawing that a page shows. */
export type Kind = 'page' | 'file' | 'drawing';

/**
 * Never answered for, and nothing that stands there is: frames in other people's pages, which keep nothing; frozen copies, which stay as they
 * are; what other programs ask for; the embed builder's own page.
 */
const NEVER = ['embed/', 'pinned/', 'oembed/', 'embedding/preview/'];

/** Files that never change under their name: those of the bundler, and the search page's list. */
const HASHED = /^(_astro\/.+|search\/documents-\w+\.json)$/;

/**
 * @param address whole
 * @param site whole address of its first page; ends with a slash
 * @returns undefined for what the worker leaves to the network: downloads, feeds, data, other sites
 */
export function kindOf(address: string, site: string): Kind | undefined {
  const { origin, pathname } = new URL(address);
  const whole = origin + pathname;
  if (!whole.startsWith(site)) return undefined;
  const path = whole.slice(site.length);
  if (NEVER.some((start) => path.startsWith(start))) return undefined;
  if (HASHED.test(path)) return 'file';
  if (path === '' || path.endsWith('/')) return 'page';
  return path.endsWith('.svg') ? 'drawing' : undefined;
}

/** The address under which a page is kept: what comes after it is about how a page is shown, which the page itself hears. */
export function pageKey(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
