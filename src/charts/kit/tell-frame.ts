/** Name of the event by which a chart tells whatever is around it what it now shows. */
const WORDS_EVENT = 'chart-words';

/** What a change of a chart's state leaves, for the text and the table that stand around it. */
export interface ShownWords {
  readonly summary: string;
  /** Ids of the table's rows that are left, in their order. */
  readonly rows: readonly string[];
  /** They tell what the reader is just asked to guess. */
  readonly veiled?: boolean;
}

/** What charts said last: what is around one may begin to listen after it has spoken. */
const told = new Map<Element, ShownWords>();

/** Say up the page what a chart now shows. A chart does not know who listens. */
export function tellFrame(from: Element, detail: ShownWords): void {
  told.set(from, detail);
  from.dispatchEvent(new CustomEvent(WORDS_EVENT, { bubbles: true, detail }));
}

/** Hear what the chart inside an element shows: what it said last, and whatever it says from now on. */
export function hearChart(frame: Element, hear: (words: ShownWords) => void): void {
  for (const [from, words] of told) if (frame.contains(from)) hear(words);
  frame.addEventListener(WORDS_EVENT, (event) => {
    hear((event as CustomEvent<ShownWords>).detail);
  });
}
