import { mayBeListed, type Keeping, type KeepingList } from './kept-with.ts';
import { needsOf, type BuiltFiles } from './needs.ts';

/** Pages of a lesson that are kept with its plan: what a teacher opens in a classroom. Its one file and its PDFs are kept by downloading them. */
const OF_LESSON = ['slides/', 'worksheet/', 'answers/', 'quiz/'];

const pageOf = (way: string): string => `${way}index.html`;

/**
 * @param base of the site, with slashes at both ends
 * @param size bytes of one file
 */
export function keepingList(site: BuiltFiles, base: string, size: (name: string) => number): KeepingList {
  const has = new Set(site.names);
  const plans = site.names
    .filter((name) => name.endsWith('/slides/index.html'))
    .map((name) => name.slice(0, -'slides/index.html'.length))
    .filter(mayBeListed)
    .sort();
  const kept = (way: string, others: readonly string[]): [string, Keeping] => {
    const pages = others.filter((each) => has.has(pageOf(each)));
    const needs = needsOf([way, ...pages].map(pageOf), site, base);
    const bytes = [...[way, ...pages].map(pageOf), ...needs].reduce((sum, name) => sum + size(name), 0);
    return [way, { with: [...pages, ...needs], bytes }];
  };
  return Object.fromEntries([
    ...(has.has('index.html') ? [kept('', [])] : []),
    ...plans.map((way) =>
      kept(
        way,
        OF_LESSON.map((sheet) => way + sheet),
      ),
    ),
  ]);
}
