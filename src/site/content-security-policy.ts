import { createHash } from 'node:crypto';
import { load, type CheerioAPI } from 'cheerio';

const quoted = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Script elements that browsers run; others, such as structured data, are text. */
const RUNS = /^(|module|text\/javascript|importmap)$/;

/** The hashes under which a policy allows a page's inline scripts, or its styles. */
const inlineHashes = ($: CheerioAPI, name: 'script' | 'style'): string[] => [
  ...new Set(
    $(name)
      .toArray()
      .filter((each) => RUNS.test($(each).attr('type') ?? '') && $(each).attr('src') === undefined)
      .map((each) => quoted($(each).text())),
  ),
];

/**
 * The policy of one page: only what the site itself serves, and the page's own inline scripts and styles, by their hash.
 * @param origin of the site: in a sandboxed frame some Safaris do not take `'self'` for it (https://github.com/WebKit/WebKit/pull/66923)
 */
export function policyOf(html: string, origin: string): string {
  const $ = load(html);
  const site = `'self' ${origin}`;
  return [
    `default-src ${site}`,
    `script-src ${[site, ...inlineHashes($, 'script')].join(' ')}`,
    `style-src ${[site, ...inlineHashes($, 'style')].join(' ')}`,
    // Places and sizes in drawings are attributes; they can run nothing.
    "style-src-attr 'unsafe-inline'",
    `img-src ${site} data:`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The policy of a page in one file: it is drawn with its own styles and runs its own scripts. It may ask for nothing at all. */
export function sealedPolicyOf($: CheerioAPI): string {
  return [
    "default-src 'none'",
    `style-src ${inlineHashes($, 'style').join(' ')}`,
    // Drawings place and colour some of their parts by attribute.
    "style-src-attr 'unsafe-inline'",
    `script-src ${inlineHashes($, 'script').join(' ')}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const CHARSET = '<meta charset="utf-8">';

/** A page with its policy in its head, before anything the policy is about. */
export function withPolicy(html: string, origin: string): string {
  if (!html.includes(CHARSET))
    throw new Error(`a page needs ${CHARSET} in its head, for its policy to come after`);
  return html.replace(
    CHARSET,
    `${CHARSET}<meta http-equiv="content-security-policy" content="${policyOf(html, origin)}">`,
  );
}
