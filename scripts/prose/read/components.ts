import { countRows } from '../../../src/data/count.ts';
import { dateWords, durationBetween, durationWords, endWords } from '../../../src/data/date-words.ts';
import type { Dataset } from '../../../src/data/dataset.ts';
import { figureWords } from '../../../src/data/figure-words.ts';
import type { Reference } from '../passage.ts';

export type Attributes = Readonly<Record<string, string | true>>;

const text = (value: string | true | undefined): string => (typeof value === 'string' ? value : '');

/** What a component that stands for something of the data prints, as `src/story` prints it. */
const PRINTS: Readonly<Record<string, (given: Attributes, dataset: Dataset) => string>> = {
  Fig: ({ of, ...style }, dataset) =>
    figureWords(dataset.figure(text(of)), {
      bare: 'bare' in style,
      words: 'words' in style,
      unit: 'unit' in style,
    }),
  When: ({ event, claim, when, short, year, part }, dataset) => {
    const date = event ? dataset.event(text(event)).date : dataset.claim(text(claim)).date;
    if (!date) throw new Error('no date');
    const style = year ? 'year' : part === 'month' ? 'month' : short ? 'short' : 'long';
    return when === 'start' || when === 'end' ? endWords(date, when, style) : dateWords(date, style);
  },
  Span: ({ from, to }, dataset) =>
    durationWords(durationBetween(dataset.event(text(from)).date, dataset.event(text(to)).date)),
  Count: ({ of, where }, dataset) =>
    String(countRows(dataset, text(of), where === undefined ? where : text(where))),
};

export const printer = (name: string): ((given: Attributes, dataset: Dataset) => string) | undefined =>
  PRINTS[name];

/** Rows of the data that a component names. */
export function rowsNamed(name: string, given: Attributes, at: number): Reference[] {
  const all: readonly (readonly [Reference['table'], string | true | undefined])[] = [
    ['claims', name === 'Claim' ? given['id'] : given['claim']],
    ['figures', name === 'Fig' ? given['of'] : undefined],
    ['events', given['event']],
    ['events', name === 'Span' ? given['from'] : undefined],
    ['events', name === 'Span' ? given['to'] : undefined],
  ];
  return all.flatMap(([table, id]) => (id === undefined ? [] : [{ table, id: text(id), at }]));
}
