/** A response header: its name and its value. */
export type Header = readonly [name: string, value: string];

export interface HeaderRule {
  /** Addresses under the site's base: `/embed/*` is all that begins so, `/*.imscc` all that ends so. */
  readonly path: string;
  readonly headers: readonly Header[];
}

/** Pages made to stand in other people's pages. */
const FRAMED = ['/embed/*', '/pinned/*', '/teach/*'];

/**
 * What a page in a sandboxed frame asks for, from an origin that is nobody's: modules, fonts, rows. There is nothing on this site that
 * only some may read.
 */
const READ_FROM_ANYWHERE = ['/_astro/*', '/data/*', '/oembed/*', '/embed/v1/*', '/charts/*'];

/** Files whose type their ending does not tell every server, or not in which letters they are written. */
const FILE_TYPES = [
  ['.imscc', 'application/zip'],
  ['.gift.txt', 'text/plain; charset=utf-8'],
] as const;

const framedBy = (who: string): Header => ['Content-Security-Policy', `frame-ancestors ${who}`];

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
    ],
  },
  ...FRAMED.map((path) => ({ path, headers: [framedBy('*')] })),
  ...READ_FROM_ANYWHERE.map((path) => ({ path, headers: [['Access-Control-Allow-Origin', '*']] as const })),
  ...FILE_TYPES.map(([ending, type]) => ({
    path: `/*${ending}`,
    headers: [['Content-Type', type]] as const,
  })),
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
