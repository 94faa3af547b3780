/** Where the links of built pages lead, of this build or of another in its folder. */
import type { CheerioAPI } from 'cheerio';
import { fileOf, type BuiltPage } from './site.ts';

/** A build's files, and the ids of each of its pages, by the page's file. */
export interface Linked {
  readonly files: ReadonlySet<string>;
  readonly ids: ReadonlyMap<string, readonly string[]>;
}

export const valuesOf = ($: CheerioAPI, name: string): string[] =>
  $(`[${name}]`)
    .toArray()
    .map((element) => $(element).attr(name) ?? '');

/** Every address that a page names. */
export const addressesOf = ($: CheerioAPI): string[] => [...valuesOf($, 'href'), ...valuesOf($, 'src')];

/** Addresses on a page that lead to nothing: to no file of the build, or to no place on one of its pages. */
export const brokenLinks = (
  { address, $ }: Pick<BuiltPage, 'address' | '$'>,
  { files, ids }: Linked,
): string[] =>
  addressesOf($).filter((each) => {
    const target = fileOf(each, address);
    if (target === undefined) return false;
    const fragment = decodeURIComponent(new URL(each, 'https://any.example').hash.slice(1));
    return !files.has(target) || (fragment !== '' && !ids.get(target)?.includes(fragment));
  });
