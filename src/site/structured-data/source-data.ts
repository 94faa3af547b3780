import type { CreativeWorkLeaf, CollectionLeaf } from 'schema-dts';
import { PAGES } from '../page-list.ts';
import { houseId } from './house.ts';
import { isoDate } from './iso-date.ts';
import { at, type Whole } from './node.ts';

export interface CitedSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** EDTF, as exact as it is known; undefined where it is not. */
  readonly published?: string | undefined;
  readonly url: string;
  /** A BCP 47 tag, or empty for English. */
  readonly language: string;
}

function sourceData(source: CitedSource, whole: Whole): CreativeWorkLeaf {
  const published = isoDate(source.published);
  return {
    '@type': 'CreativeWork',
    '@id': whole(`/sources/#${source.id}`),
    name: source.title,
    publisher: { '@type': 'Organization', name: source.publisher },
    ...(source.url && { url: source.url }),
    ...(published && { datePublished: published }),
    inLanguage: source.language || 'en',
  };
}

/** What the story cites, as one thing. */
export const storySourcesId = (whole: Whole): string => whole('/sources/#in-the-story');

/** Ids of the sources that the story cites, in order of first use. */
export const storySourcesData = (ids: readonly string[], whole: Whole): CollectionLeaf => ({
  '@type': 'Collection',
  '@id': storySourcesId(whole),
  name: `Sources of the story “${PAGES.story.title}”`,
  hasPart: ids.map((id) => at(whole(`/sources/#${id}`))),
});

/** The list of sources: what other pages cite is described here, under the @id they name. */
export const sourcesData = (sources: readonly CitedSource[], whole: Whole): CollectionLeaf => ({
  '@type': 'Collection',
  '@id': whole('/sources/#sources'),
  name: PAGES.sources.title,
  creator: at(houseId(whole)),
  hasPart: sources.map((source) => sourceData(source, whole)),
});
