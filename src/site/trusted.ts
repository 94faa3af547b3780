import { cleanBase } from './base-path.ts';

/** Paths under the site’s base of the scripts whose addresses are given to the browser as text: the service worker, and what snippets bring. */
const SCRIPTS = /^(sw|embed\/v\d+\/resize)\.js$/;

/**
 * Whether an address is one of the site’s own scripts that may be started by it.
 * @param address as it would be given to the browser, whole or from the page
 * @param page address of the page, whole
 * @param base of the site, such as `/` or `/any/path/`
 */
export function isOwnScript(address: string, page: string, base: string): boolean {
  if (!URL.canParse(address, page)) return false;
  const { href } = new URL(address, page);
  const root = new URL(cleanBase(base), page).href;
  return href.startsWith(root) && SCRIPTS.test(href.slice(root.length));
}

/** Elements that would run or be worn if a page wore them: browsers hold even a page that is only read against the policy of its reader. */
const CODE = /<(style|script)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;

/** Markup without its scripts and styles. Pure. */
export const withoutCode = (markup: string): string => markup.replaceAll(CODE, '');

/** Undefined where no browser is, as in a test. */
const factory = typeof window === 'undefined' ? undefined : window.trustedTypes;

const policy = factory?.createPolicy('fortymillion', {
  createScriptURL: (address) => {
    if (!isOwnScript(address, document.baseURI, import.meta.env.BASE_URL))
      throw new TypeError(`${address} is no script of this site that may be started by its address`);
    return address;
  },
  createHTML: withoutCode,
});

/**
 * The address of a script of the site, as browsers want it where text alone starts none; where they know no such rule, the same text.
 * @throws TypeError when it is any other address, in browsers that know the rule
 */
export function trustedScriptURL(path: string): string {
  // Browsers take the object wherever they take text, which their types do not say.
  return (policy?.createScriptURL(path) ?? path) as string;
}

/**
 * A page or a drawing of this site, to take parts from: nothing in it runs, and it has no styles.
 * @param address on the site
 * @throws when it does not come, or not in time
 */
export async function readDocument(
  address: string,
  type: 'text/html' | 'image/svg+xml',
  signal?: AbortSignal,
): Promise<Document> {
  const response = await fetch(address, signal ? { signal } : {});
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  const markup = await response.text();
  return new DOMParser().parseFromString((policy?.createHTML(markup) ?? withoutCode(markup)) as string, type);
}
