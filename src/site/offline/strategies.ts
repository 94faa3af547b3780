import { ExpirationPlugin } from 'workbox-expiration';
import { CacheFirst, NetworkFirst, type Strategy } from 'workbox-strategies';
import type { CacheNames } from './cache-names.ts';
import { pageKey, type Kind } from './kind-of.ts';
import { asSaved, toKeep } from './kept-copy.ts';

type Plugin = Strategy['plugins'][number];

/** Seconds that a network may take before what is kept is shown. */
const PATIENCE = 3;

/** Seconds since a copy was last read: a lesson that was prepared is there for a term. */
const LONGEST = 90 * 86_400;

/** What the browser may still read when it has no room: the network. Then all of it goes at once, with the library's own notes of it. */
const limited = (maxEntries: number): Plugin =>
  new ExpirationPlugin({ maxEntries, maxAgeSeconds: LONGEST, purgeOnQuotaError: true }) as Plugin;

const keeping: Plugin = {
  cacheWillUpdate: ({ response }) => Promise.resolve(toKeep(response, Date.now())),
};

/** How each kind is answered: pages from the network, so that corrections arrive; files, which never change, from what is kept. */
export function strategiesFor({ pages, files, own }: CacheNames): Readonly<Record<Kind, Strategy>> {
  const matchOptions = { ignoreVary: true };
  const forPages: Plugin = {
    // Asked anew each time, whatever a host lets browsers keep by themselves: neither a correction nor the words that it is a copy may be missing.
    requestWillFetch: ({ request }) => Promise.resolve(new Request(request, { cache: 'no-cache' })),
    cacheKeyWillBeUsed: ({ request }) => Promise.resolve(pageKey(request.url)),
    cachedResponseWillBeUsed: async ({ cachedResponse }) => cachedResponse && (await asSaved(cachedResponse)),
  };
  /** The offline page’s own files are there however long ago it was last seen. They stand in for the network only: with the next build they go, and a kept page may still need its own. */
  const orOwn: Plugin = {
    handlerDidError: ({ request }) => caches.match(request, { cacheName: own, ...matchOptions }),
  };
  const forFiles = [keeping, limited(400), orOwn];
  return {
    page: new NetworkFirst({
      cacheName: pages,
      matchOptions,
      networkTimeoutSeconds: PATIENCE,
      plugins: [keeping, limited(80), forPages],
    }),
    file: new CacheFirst({ cacheName: files, matchOptions, plugins: forFiles }),
    drawing: new NetworkFirst({
      cacheName: files,
      matchOptions,
      networkTimeoutSeconds: PATIENCE,
      plugins: forFiles,
    }),
  };
}
