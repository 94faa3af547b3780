import { readFileSync } from 'node:fs';
import { PAGES } from './pages.ts';

/** What runs in a page and what in it can be worked, by name: pages for which it is the same are of one kind. */
function kindOf(address: string): string {
  const html = readFileSync(`dist${address.endsWith('/') ? `${address}index.html` : address}`, 'utf8');
  const named = html.matchAll(/(?:<script type="module" src|component-url)="([^"]+)"/g);
  const worked = html.matchAll(/<(select|textarea|dialog|form|iframe|details|input[^>]*type="\w+")\b/g);
  return [...new Set([...named, ...worked].map(([, name]) => name))].toSorted().join(' ');
}

/** One page of each kind that the built site has, the first of its addresses: every chart and every frame is one of its own. */
export const ONE_OF_EACH_KIND: readonly string[] = [
  ...new Map(PAGES.toReversed().map((page) => [kindOf(page), page])).values(),
].toSorted();
