import { load } from 'cheerio';

/** Links that name something and fetch nothing. */
const NAMING = new Set(['canonical', 'license', 'alternate']);

/** Attributes whose address a browser fetches by itself. */
const FETCHING = [
  'src',
  'srcset',
  'data',
  'poster',
  'background',
  'action',
  'formaction',
  'ping',
  'xlink:href',
];

const isInside = (address: string): boolean => /^(#|data:)/.test(address.trim());

/** Addresses that styles fetch: pictures, fonts and other sheets. */
function fetchedByStyles(css: string): string[] {
  const urls = [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)]*))\s*\)/gi)];
  const imports = [...css.matchAll(/@import\s+['"]([^'"]*)/gi)];
  return [...urls.map(([, a, b, c]) => a ?? b ?? c ?? ''), ...imports.map(([, a]) => a ?? '')];
}

/** Everything a browser would ask for to show a page, beside the page: a frozen copy has nothing of the kind. Pure. */
export function fetchedBy(html: string): string[] {
  const $ = load(html);
  const found: string[] = [];
  for (const element of $('*').toArray()) {
    const each = $(element);
    for (const name of FETCHING)
      found.push(...(each.attr(name) === undefined ? [] : [each.attr(name) ?? '']));
    const href = each.attr('href');
    const isLink = each.is('a, area') || (each.is('link') && NAMING.has(each.attr('rel') ?? ''));
    if (href !== undefined && !isLink) found.push(href);
    found.push(...fetchedByStyles(each.attr('style') ?? ''));
    if (each.is('style')) found.push(...fetchedByStyles(each.text()));
    if (each.is('meta[http-equiv="refresh"]')) found.push(each.attr('content') ?? '');
  }
  return found.filter((address) => !isInside(address));
}
