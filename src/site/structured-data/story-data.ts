import type { NewsArticleLeaf } from 'schema-dts';
import { LICENCE } from '../../surfaces/licence.ts';
import type { Changed } from './changes.ts';
import { houseId } from './house.ts';
import { at, type Whole } from './node.ts';
import { storySourcesId } from './source-data.ts';

export interface StoryFacts {
  readonly headline: string;
  readonly description: string;
  /** YYYY-MM-DD */
  readonly published: string;
  readonly changed: Changed;
  /** Whole address of its link picture. */
  readonly image: string;
  readonly chapters: readonly { readonly id: string; readonly title: string }[];
}

/** What the story is about, in words: the case, not who is held to be behind it. */
const ABOUT = ['UK Electoral Commission', 'Cyber attack', 'Attribution'] as const;

/**
 * The story: a news article whose chapters are its parts. It cites one collection, in which `/sources/` names its hundred sources in order:
 * the story’s page is weighed, and their ids alone would be a kilobyte of it.
 */
export function storyData(facts: StoryFacts, whole: Whole): NewsArticleLeaf {
  const { headline, description, published, changed, image, chapters } = facts;
  return {
    '@type': 'NewsArticle',
    '@id': whole('/'),
    url: whole('/'),
    headline,
    description,
    datePublished: published,
    ...changed,
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    license: LICENCE.url,
    image,
    speakable: { '@type': 'SpeakableSpecification', cssSelector: ['.opening-lede', '.in-short'] },
    author: at(houseId(whole)),
    publisher: at(houseId(whole)),
    isPartOf: at(whole('/#site')),
    about: ABOUT.map((name) => ({ '@type': 'Thing', name })),
    hasPart: chapters.map(({ id, title }) => ({
      '@type': 'Chapter',
      name: title,
      url: whole(`/#${id}`),
    })),
    citation: at(storySourcesId(whole)),
  };
}
