import type { OrganizationLeaf, WebSiteLeaf } from 'schema-dts';
import { PAGES } from '../page-list.ts';
import { at, type Whole } from './node.ts';

/** Who makes the site: by its @id on every page but the first, which says the rest. */
export const houseId = (whole: Whole): string => whole('/#publisher');

export function publisher(whole: Whole): OrganizationLeaf {
  return {
    '@type': 'Organization',
    '@id': houseId(whole),
    name: PAGES.story.title,
    url: whole('/'),
    correctionsPolicy: whole('/corrections/#policy'),
  };
}

/** The site as a whole, which every page is part of. Where there is a search page, programs are told how to ask it. */
export function website(whole: Whole): WebSiteLeaf {
  const searches = 'search' in PAGES;
  return {
    '@type': 'WebSite',
    '@id': whole('/#site'),
    name: PAGES.story.title,
    url: whole('/'),
    inLanguage: 'en-GB',
    publisher: at(houseId(whole)),
    ...(searches && {
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${whole('/search/')}?q={words}` },
      },
    }),
  };
}
