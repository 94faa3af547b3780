import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Kinds of pages, in the order in which they are looked through. `--only` takes these words. */
export const KINDS = [
  'story',
  'charts',
  'embeds',
  'lessons',
  'slides',
  'claims',
  'data',
  'pages',
  'pinned',
] as const;
export type Kind = (typeof KINDS)[number];

export interface SeenPage {
  readonly kind: Kind;
  /** Under the base, without a slash at the start; with a fragment for a slide. */
  readonly address: string;
  /** Why this one is seen, where others of its kind are not. */
  readonly why?: string;
}

/** How a page is told from its address. The first that matches counts. */
const PATTERNS: readonly (readonly [Kind, RegExp])[] = [
  ['story', /^$/],
  ['charts', /^charts\//],
  ['embeds', /^embed\//],
  ['slides', /^teach\/[\w-]+\/slides\/$/],
  ['lessons', /^teach\//],
  ['claims', /^claims\//],
  ['data', /^data\//],
  ['pinned', /^pinned\//],
  ['pages', /./],
];

export const kindOf = (address: string): Kind =>
  PATTERNS.find(([, pattern]) => pattern.test(address))?.[0] ?? 'pages';

/** A page of a claim, with what it is chosen by. */
export interface ClaimPage {
  readonly address: string;
  readonly status: string;
  readonly bytes: number;
}

/** Of hundreds of pages made alike: the longest, the shortest, and the first of each status. Pure. */
export function someClaims(pages: readonly ClaimPage[]): SeenPage[] {
  const byLength = pages.toSorted((a, b) => a.bytes - b.bytes);
  const reasons = new Map<string, string[]>();
  const choose = (page: ClaimPage | undefined, why: string): void => {
    if (page) reasons.set(page.address, [...(reasons.get(page.address) ?? []), why]);
  };
  choose(byLength.at(-1), 'the longest');
  choose(byLength[0], 'the shortest');
  for (const status of new Set(pages.map((page) => page.status)))
    choose(
      pages.find((page) => page.status === status),
      `the first that is ${status}`,
    );
  return [...reasons].map(([address, why]) => ({ kind: 'claims', address, why: why.join(', ') }));
}

/** Of frozen copies: the newest of each chart, for older ones stay as they were made. Addresses are in order. Pure. */
export const newestPinned = (addresses: readonly string[]): string[] =>
  addresses.filter((address, index) => addresses[index + 1]?.split('/')[1] !== address.split('/')[1]);

const SLIDE = /<section\b[^>]*\bclass="[^"]*\bslide\b[^"]*"[^>]*>/g;

/** The slides of a deck, each at its own address. Pure. */
export function slidesOf(address: string, html: string): SeenPage[] {
  const ids = [...html.matchAll(SLIDE)].flatMap(([tag]) => /\bid="([^"]+)"/.exec(tag)?.[1] ?? []);
  return ids.map((id) => ({ kind: 'slides', address: `${address}#${id}` }));
}

const isClaim = (address: string): boolean => /^claims\/[\w-]+\/$/.test(address);

/**
 * Every page of a built site that is looked at, by kind.
 * @throws Error when the ledger names a claim without a page
 */
export function seenPages(dist: string): SeenPage[] {
  const addresses = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
    .sort();
  const fileOf = (address: string): string =>
    join(dist, address === '' || address.endsWith('/') ? `${address}index.html` : address);
  const { claims } = JSON.parse(readFileSync(join(dist, 'claims/ledger.json'), 'utf8')) as {
    claims: { id: string; status: string }[];
  };
  const claimPages = claims.map(({ id, status }) => {
    const address = `claims/${id}/`;
    return { address, status, bytes: statSync(fileOf(address)).size };
  });
  const pinned = newestPinned(addresses.filter((address) => kindOf(address) === 'pinned'));
  const others = addresses.filter((address) => !isClaim(address) && kindOf(address) !== 'pinned');
  const pages = others.flatMap((address) =>
    kindOf(address) === 'slides'
      ? slidesOf(address, readFileSync(fileOf(address), 'utf8'))
      : [{ kind: kindOf(address), address }],
  );
  const all: SeenPage[] = [
    ...pages,
    ...someClaims(claimPages),
    ...pinned.map((address) => ({ kind: 'pinned' as const, address, why: 'the newest of its chart' })),
  ];
  return KINDS.flatMap((kind) => all.filter((page) => page.kind === kind));
}
