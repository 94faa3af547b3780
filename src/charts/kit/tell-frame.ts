/** Name of the event by which a chart tells whatever is around it what it now shows. */
export const WORDS_EVENT = 'chart-words';

/** What a change of a chart's state leaves, for the text and the table that stand around it. */
export interface ShownWords {
  readonly summary: string;
  /** Ids of the table's rows that are left, in their order. */
  readonly rows: readonly string[];
}

/** Say up the page what a chart now shows. A chart does not know who listens. */
export function tellFrame(from: Element, detail: ShownWords): void {
  from.dispatchEvent(new CustomEvent(WORDS_EVENT, { bubbles: true, detail }));
}
