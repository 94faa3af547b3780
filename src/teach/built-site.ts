import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressOf } from './exports/export-context.ts';
import type { BuiltPage } from './exports/paper/paper-page.ts';

/** A finished build, by the addresses it will have. */
export interface BuiltSite {
  readonly addressOf: AddressOf;
  /** @throws Error when the build has no such file, or the address is another site’s */
  readonly read: (url: URL) => Buffer;
  /** @throws Error when the build has no such page */
  readonly page: (path: `/${string}/` | '/') => BuiltPage;
}

/**
 * @param folder of the build
 * @param home whole address of the site’s first page; ends with a slash
 */
export function builtSite(folder: string, home: string): BuiltSite {
  const addressOf: AddressOf = (path) => new URL(path.slice(1), home).href;
  const read = (url: URL): Buffer => {
    if (!url.href.startsWith(home)) throw new Error(`${url.href} is not on this site, ${home}`);
    const path = decodeURIComponent(url.pathname.slice(new URL(home).pathname.length));
    const file = join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) throw new Error(`The built site has no ${url.pathname}: there is no ${file}`);
    return readFileSync(file);
  };
  return {
    addressOf,
    read,
    page: (path) => {
      const url = addressOf(path);
      return { html: read(new URL(url)).toString('utf8'), url };
    },
  };
}
