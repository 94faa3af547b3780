import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every page of the built site, as its address: what is tested is what was built, with no list to keep. */
export const PAGES: readonly string[] = readdirSync('dist', { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.html'))
  .map((name) => `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .toSorted();

/** A page's HTML as it was built. */
export const htmlOf = (page: string): string =>
  readFileSync(join('dist', page.endsWith('/') ? `${page}index.html` : page), 'utf8');
