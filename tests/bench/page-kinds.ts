import { readdirSync } from 'node:fs';
import { KIND_BUDGETS, type KindBudget } from './budgets.ts';
import { pageWeight } from './bytes.ts';

/** The pages of a kind, as they were built. */
export interface PageKind extends KindBudget {
  /** Files in dist/, such as `sources/index.html`. */
  readonly files: readonly string[];
}

/** A page's address under the base, from its file: `sources/index.html` is at `/sources/`. */
export const addressOf = (file: string): string =>
  `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;

/** The kind of the page at an address: the first of the table whose pattern it meets. */
export function kindOf(address: string): KindBudget {
  const found = KIND_BUDGETS.find(({ pattern }) => pattern.test(address));
  if (!found)
    throw new Error(`${address} is of no kind that tests/bench/budgets.ts has a limit for: add one`);
  return found;
}

/**
 * Every kind that the given pages are of, in the order of the table.
 * @throws Error when a page is of none
 */
export function kindsOf(files: readonly string[]): PageKind[] {
  const byKind = Map.groupBy(files.toSorted(), (file) => kindOf(addressOf(file)));
  return KIND_BUDGETS.flatMap((kind) => {
    const found = byKind.get(kind);
    return found ? [{ ...kind, files: found }] : [];
  });
}

/** Every kind of page in dist/. */
export const builtKinds = (): PageKind[] =>
  kindsOf(
    readdirSync('dist', { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.html')),
  );

/** The page that stands for its kind where only one is measured: the heaviest. */
export function heaviestOf({ files }: PageKind): string {
  const [found] = files
    .map((file) => ({ file, gzip: pageWeight(file).gzip }))
    .toSorted((a, b) => b.gzip - a.gzip);
  if (!found) throw new Error('a kind with no page');
  return found.file;
}
