import { permissionsPolicy } from './browser-features.ts';
import { KNOWN_TYPES, OWN_TYPES, type FileType } from './file-types.ts';

/** A response header: its name and its value. */
export type Header = readonly [name: string, value: string];

export interface HeaderRule {
  /** Addresses under the site's base: `/embed/*` is all that begins so, `/*.imscc` all that ends so. */
  readonly path: string;
  readonly headers: readonly Header[];
  /** Static hosts do this by themselves: it is not said to them. */
  readonly isKnown?: boolean;
}

/** Pages made to stand in other people's pages. */
const FRAMED = ['/embed/*', '/pinned/*', '/teach/*'];

/**
 * What a page in a sandboxed frame asks for, from an origin that is nobody's: modules, fonts, rows. There is nothing on this site that
 * only some may read; what researchers and readers of feeds take from scripts of their own is here too.
 */
const READ_FROM_ANYWHERE = [
  '/_astro/*',
  '/data/*',
  '/oembed/*',
  '/embed/v1/*',
  '/charts/*',
  '/claims/*',
  '/corrections.xml',
];

/** Other pages may show these too, where they say that they show nothing that was not offered to them (`require-corp`). */
const SHOWN_ANYWHERE = [...FRAMED, ...READ_FROM_ANYWHERE, '/og/*', '/favicon.svg'];

/**
 * Pages to which charts in other people's pages lead. A sandbox may let a link open a window and keep its hold on it; browsers refuse to
 * show there what has an opener policy. AMP's frames are such.
 */
const LINKED_FROM_FRAMES = ['/charts/*', '/claims/*', '/corrections/*', '/sources/*'];

/** Files that never change under their name: it is made of what is in them, or they are kept for good. */
const LASTING = ['/_astro/*', '/embed/v1/*', '/pinned/*', '/search/documents-*'];

/**
 * A year, after which a browser asks again. Neither `includeSubDomains` nor `preload`: the site speaks for the one host it is on, and
 * both would be promises of others', which take months to take back.
 */
const HTTPS_ONLY: Header = ['Strict-Transport-Security', 'max-age=31536000'];

/** Kept, and asked about each time: a correction is there with the next view, and what has not changed is not sent again. */
export const ASK_AGAIN = 'no-cache';
const A_YEAR = 'public, max-age=31536000, immutable';

const framedBy = (who: string): Header => ['Content-Security-Policy', `frame-ancestors ${who}`];
const each = (paths: readonly string[], ...headers: readonly Header[]): HeaderRule[] =>
  paths.map((path) => ({ path, headers }));
const typed = ([ending, type]: FileType): HeaderRule => ({
  path: `/*${ending}`,
  headers: [['Content-Type', type]],
});

/**
 * The site's response headers. What a path has of its own comes after what all have, and takes the place of a header of the same name.
 * The pages' other policy is in the pages themselves.
 */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    path: '/*',
    headers: [
      framedBy("'self'"),
      ['X-Content-Type-Options', 'nosniff'],
      ['Referrer-Policy', 'strict-origin-when-cross-origin'],
      ['Permissions-Policy', permissionsPolicy()],
      HTTPS_ONLY,
      ['Cross-Origin-Opener-Policy', 'same-origin'],
      ['Cross-Origin-Resource-Policy', 'same-origin'],
      ['Cache-Control', ASK_AGAIN],
    ],
  },
  ...each(FRAMED, framedBy('*')),
  ...each(LINKED_FROM_FRAMES, ['Cross-Origin-Opener-Policy', 'unsafe-none']),
  ...each(SHOWN_ANYWHERE, ['Cross-Origin-Resource-Policy', 'cross-origin']),
  ...each(READ_FROM_ANYWHERE, ['Access-Control-Allow-Origin', '*']),
  ...each(LASTING, ['Cache-Control', A_YEAR]),
  ...KNOWN_TYPES.map((type) => ({ ...typed(type), isKnown: true })),
  ...OWN_TYPES.map(typed),
];

/** Whether an address is one of a rule's. */
export function matches(path: string, address: string): boolean {
  const [start = '', end] = path.split('*');
  return end === undefined ? path === address : address.startsWith(start) && address.endsWith(end);
}

/** The headers of one address under the base, such as `/embed/a-chart/`. */
export function headersOf(address: string): ReadonlyMap<string, string> {
  return new Map(HEADER_RULES.filter(({ path }) => matches(path, address)).flatMap(({ headers }) => headers));
}
