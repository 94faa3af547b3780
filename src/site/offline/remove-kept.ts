import { CacheExpiration } from 'workbox-expiration';

/** Remove caches with all that is in them, and the library's notes of when each thing was read. */
export async function removeKept(names: readonly string[]): Promise<void> {
  for (const name of names) {
    await caches.delete(name);
    await new CacheExpiration(name, { maxEntries: 1 }).delete();
  }
}
