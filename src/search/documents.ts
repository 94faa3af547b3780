import type { Dataset } from '../data/dataset.ts';
import { dateWords } from '../data/date-words.ts';
import { toldDifferences, toldJudgements } from '../data/differences.ts';
import { SOURCE_KIND_WORDS } from '../data/source-words.ts';
import type { SearchDocument } from './document.ts';

const sentences = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');

/** What accounts differ on, and judgements whose words changed on their way: found by every party and what each says. */
export const differenceDocuments = (dataset: Dataset): SearchDocument[] => [
  ...toldDifferences(dataset).map(({ difference: { id, title, differs, settles }, accounts }) => ({
    kind: 'difference' as const,
    title,
    text: sentences(
      differs,
      ...accounts.map(({ account: { party, says } }) => `${party}: ${says}.`),
      settles,
    ),
    address: `/differences/#difference-${id}` as const,
  })),
  ...toldJudgements(dataset).map(({ judgement: { id, title, lead }, steps }) => ({
    kind: 'difference' as const,
    title,
    text: sentences(lead, ...steps.map(({ retelling: { who, exact } }) => `${who}: “${exact}”`)),
    address: `/differences/#words-${id}` as const,
  })),
];

/** Claims are found by what is said, who says it, the words it was said in, and what a careful reader should know. */
export const claimDocuments = (dataset: Dataset): SearchDocument[] =>
  dataset.claims.map(({ id, statement, quote, note, speaker, date, status }) => ({
    kind: 'claim',
    title: statement,
    text: sentences(quote && `“${quote}”`, note),
    address: `/claims/${id}/`,
    by: speaker,
    when: date ? dateWords(date) : '',
    status,
  }));

/** @param addressOf where an event is shown, by its id */
export const eventDocuments = (dataset: Dataset, addressOf: (id: string) => `/${string}`): SearchDocument[] =>
  dataset.events.map(({ id, title, summary, date, status, sources }) => ({
    kind: 'event',
    title,
    text: summary,
    address: addressOf(id),
    by: sources[0] ? `as told by ${dataset.source(sources[0]).publisher}` : '',
    when: dateWords(date),
    status,
  }));

/** By publisher, as on the list of sources: what one publisher said stands together. */
export const sourceDocuments = (dataset: Dataset): SearchDocument[] =>
  dataset.sources
    .toSorted((a, b) => (a.publisher < b.publisher ? -1 : a.publisher > b.publisher ? 1 : 0))
    .map(({ id, title, publisher, published, kind, copy_of }) => ({
      kind: 'source',
      title,
      text: sentences(`${SOURCE_KIND_WORDS[kind]}.`, copy_of && `A copy of: ${copy_of}.`),
      address: `/sources/#${id}`,
      by: publisher,
      when: published ? dateWords(published) : '',
    }));
