import type { AboutPageLeaf, BreadcrumbListLeaf, CollectionPageLeaf, WebPageLeaf } from 'schema-dts';
import { LICENCE } from '../../surfaces/licence.ts';
import type { PageName } from '../page-list.ts';
import type { Changed } from './changes.ts';
import { at, type Whole } from './node.ts';

/** A step of the way from the story to a page. */
export interface Crumb {
  readonly name: string;
  readonly url: string;
}

export interface PageFacts {
  readonly page: PageName;
  readonly name: string;
  readonly description: string;
  /** Whole address. */
  readonly url: string;
  /** Whole address of its link picture. */
  readonly image: string;
  /** From the story to the page itself. */
  readonly way: readonly Crumb[];
  readonly changed: Changed;
  /** The @id of what the page is about, where that has a description of its own. */
  readonly about?: string | undefined;
}

type Kind = 'WebPage' | 'AboutPage' | 'CollectionPage';

/** Lists are collections of what they list; all pages that are not named here are plain ones. */
const KINDS: Partial<Record<PageName, Kind>> = {
  about: 'AboutPage',
  method: 'AboutPage',
  charts: 'CollectionPage',
  teach: 'CollectionPage',
  sources: 'CollectionPage',
  claims: 'CollectionPage',
  differences: 'CollectionPage',
  glossary: 'CollectionPage',
  corrections: 'CollectionPage',
};

const breadcrumbs = (way: readonly Crumb[]): BreadcrumbListLeaf => ({
  '@type': 'BreadcrumbList',
  itemListElement: way.map(({ name, url }, place) => ({
    '@type': 'ListItem',
    position: place + 1,
    name,
    item: url,
  })),
});

/** Any page but the story. */
export function pageData(facts: PageFacts, whole: Whole): WebPageLeaf | AboutPageLeaf | CollectionPageLeaf {
  const { page, name, description, url, image, way, changed, about } = facts;
  // A page of the list itself; what stands under it is one of what it lists.
  const isList = way.length === 2;
  return {
    '@type': (isList ? KINDS[page] : undefined) ?? 'WebPage',
    '@id': url,
    url,
    name,
    description,
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    license: LICENCE.url,
    primaryImageOfPage: { '@type': 'ImageObject', url: image },
    isPartOf: at(whole('/#site')),
    breadcrumb: breadcrumbs(way),
    ...(about && { mainEntity: at(about) }),
    ...changed,
  };
}
