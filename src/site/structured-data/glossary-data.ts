import type { DefinedTermSetLeaf } from 'schema-dts';
import { LICENCE } from '../../surfaces/licence.ts';
import { PAGES } from '../page-list.ts';
import { houseId } from './house.ts';
import { at, type Whole } from './node.ts';

export interface DefinedWord {
  readonly id: string;
  readonly term: string;
  readonly short: string;
}

/** The glossary as a set of terms, each at its own fragment. */
export function glossaryData(words: readonly DefinedWord[], whole: Whole): DefinedTermSetLeaf {
  const set = whole('/glossary/#words');
  return {
    '@type': 'DefinedTermSet',
    '@id': set,
    name: `${PAGES.glossary.title} of ${PAGES.story.title}`,
    url: whole('/glossary/'),
    inLanguage: 'en-GB',
    license: LICENCE.url,
    creator: at(houseId(whole)),
    hasDefinedTerm: words.map(({ id, term, short }) => ({
      '@type': 'DefinedTerm',
      '@id': whole(`/glossary/#${id}`),
      url: whole(`/glossary/#${id}`),
      name: term,
      description: short,
      inDefinedTermSet: at(set),
    })),
  };
}
