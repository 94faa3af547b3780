import { countRows } from '../data/count.ts';
import type { Dataset } from '../data/dataset.ts';
import { dateWords, durationBetween, durationWords, endWords, type DateStyle } from '../data/date-words.ts';
import { figureWords } from '../data/figure-words.ts';

/** Attributes of a tag; one that has no value is `true`. */
export type Attributes = Readonly<Record<string, string | true>>;

const text = (value: string | true | undefined): string => (typeof value === 'string' ? value : '');

function when(said: Attributes, dataset: Dataset): string {
  const date = said['event']
    ? dataset.event(text(said['event'])).date
    : dataset.claim(text(said['claim'])).date;
  if (!date) return '';
  const style: DateStyle = said['year']
    ? 'year'
    : said['part'] === 'month'
      ? 'month'
      : said['short']
        ? 'short'
        : 'long';
  const end = said['when'];
  return end === 'start' || end === 'end' ? endWords(date, end, style) : dateWords(date, style);
}

type Wording = (said: Attributes, dataset: Dataset) => string;

/** The words that a tag of the story prints from the data; tags that print none are not here. */
export const TAG_WORDS: Readonly<Record<string, Wording>> = {
  Fig: (said, dataset) =>
    figureWords(dataset.figure(text(said['of'])), {
      bare: said['bare'] === true,
      words: said['words'] === true,
      unit: said['unit'] === true,
      round: said['round'] === true,
    }),
  When: when,
  Span: (said, dataset) =>
    durationWords(
      durationBetween(dataset.event(text(said['from'])).date, dataset.event(text(said['to'])).date),
    ),
  Count: (said, dataset) =>
    String(countRows(dataset, text(said['of']), said['where'] ? text(said['where']) : undefined)),
  Quote: (said, dataset) => `“${dataset.claim(text(said['claim'])).quote}”`,
};
