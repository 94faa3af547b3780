import { createHash } from 'node:crypto';
import { inlineElements, type InlineElement } from './inline-elements.ts';

const quoted = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The hashes under which a policy allows a page's inline scripts, or its styles. */
const hashesOf = (inline: readonly InlineElement[], name: InlineElement['name']): string[] => [
  ...new Set(inline.filter((each) => each.name === name).map(({ text }) => quoted(text))),
];

/**
 * Text becomes markup, or the address of a script, only through these: `default` for the library of the
 * map, which says there what it lets through, `fortymillion` for the address of the service worker and for pages that are read (trusted.ts), the third is Svelte's own, for its templates.
 */
const TRUSTED_TYPES = [
  "require-trusted-types-for 'script'",
  'trusted-types default fortymillion svelte-trusted-html',
] as const;

/** A form that is sent, such as the search's; those without an address are worked by script and go nowhere. */
const SENDS = /<form\b[^>]*\saction=/;

/** A picture that is written where it is shown, in a style or an image. */
const HAS_PICTURE_INSIDE = /url\(["']?data:|<img\b[^>]*\ssrc="data:/;

/**
 * The policy of one page: only what the site itself serves, and the page's own inline scripts and styles, by their hash. What is not
 * named (fonts, rows, frames, the worker, the manifest) is as `default-src` says.
 * @param origin of the site: in a sandboxed frame some Safaris do not take `'self'` for it (https://github.com/WebKit/WebKit/pull/66923)
 */
export function policyOf(html: string, origin: string): string {
  const inline = inlineElements(html);
  const site = `'self' ${origin}`;
  return [
    `default-src ${site}`,
    `script-src ${[site, ...hashesOf(inline, 'script')].join(' ')}`,
    `style-src ${[site, ...hashesOf(inline, 'style')].join(' ')}`,
    // Places and sizes in drawings are attributes; they can run nothing.
    "style-src-attr 'unsafe-inline'",
    ...(HAS_PICTURE_INSIDE.test(html) ? [`img-src ${site} data:`] : []),
    "object-src 'none'",
    "base-uri 'none'",
    `form-action ${SENDS.test(html) ? site : "'none'"}`,
    ...TRUSTED_TYPES,
  ].join('; ');
}

/** The policy of a page in one file: it is drawn with its own styles and runs its own scripts. It may ask for nothing at all. */
export function sealedPolicyOf(html: string): string {
  const inline = inlineElements(html);
  return [
    "default-src 'none'",
    `style-src ${hashesOf(inline, 'style').join(' ')}`,
    // Drawings place and colour some of their parts by attribute.
    "style-src-attr 'unsafe-inline'",
    `script-src ${hashesOf(inline, 'script').join(' ')}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    ...TRUSTED_TYPES,
  ].join('; ');
}

const CHARSET = '<meta charset="utf-8">';
const POLICY = /<meta[^>]*\shttp-equiv="content-security-policy"/i;

/** Whether a page has a policy already: a pinned copy, a lesson in one file. */
export const hasPolicy = (html: string): boolean => POLICY.test(html);

/** A page with its policy in its head, before anything the policy is about. */
export function withPolicy(html: string, origin: string): string {
  if (!html.includes(CHARSET))
    throw new Error(`a page needs ${CHARSET} in its head, for its policy to come after`);
  return html.replace(
    CHARSET,
    `${CHARSET}<meta http-equiv="content-security-policy" content="${policyOf(html, origin)}">`,
  );
}
