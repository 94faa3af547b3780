import type { Source } from '../data/dataset.ts';

/** Nobody signs for it: "Host without a name", "publisher not named". */
const UNNAMED = /\b(?:without a name|not named)$/;

/** What an authority wrote itself, then what can be looked up at somebody with a name, then the rest. */
const rank = ({ kind, url, publisher }: Source): number => {
  if (UNNAMED.test(publisher)) return 3;
  if (kind === 'primary' || kind === 'transcript') return 0;
  return url ? 1 : 2;
};

/** Sources as every surface names them where not all fit: the most authoritative first, else in order of use. */
export const byAuthority = (sources: readonly Source[]): Source[] =>
  sources.toSorted((a, b) => rank(a) - rank(b));

/** One source for each of the first publishers, and how many other publishers there are. */
export function leadSources(
  sources: readonly Source[],
  most: number,
): { readonly lead: readonly Source[]; readonly others: number } {
  const first = new Map<string, Source>();
  for (const source of byAuthority(sources))
    if (!first.has(source.publisher)) first.set(source.publisher, source);
  return { lead: [...first.values()].slice(0, most), others: Math.max(0, first.size - most) };
}

/** "and 3 other publishers", or nothing when there is none. */
export const othersWords = (others: number): string =>
  others === 0 ? '' : ` and ${String(others)} other ${others === 1 ? 'publisher' : 'publishers'}`;
