/** Where things are kept. Several sites may share an origin: each has its own, by its address. */
export interface CacheNames {
  readonly pages: string;
  /** Files and drawings. */
  readonly files: string;
  /** The offline page and what it loads, of one build. */
  readonly own: string;
}

const START = 'fortymillion';

/** @param site whole address of its first page */
export const cacheNames = (site: string, build = ''): CacheNames => ({
  pages: `${START} ${site} pages`,
  files: `${START} ${site} files`,
  own: `${START} ${site} own ${build}`,
});

export const isOfSite = (name: string, site: string): boolean => name.startsWith(`${START} ${site} `);

/** Of another build's offline page. */
export const isOutdated = (name: string, { own }: CacheNames, site: string): boolean =>
  name.startsWith(cacheNames(site).own) && name !== own;
