/** What sort of text it is: rules say which sorts they read. */
export type Kind =
  | 'opening'
  | 'chapter'
  | 'chart'
  | 'drawing'
  | 'lesson'
  | 'quiz'
  | 'glossary'
  | 'correction'
  | 'cell'
  | 'page';

/** A stretch of a passage that is more than typed words: it rests on a claim, was filled in from the data, or is set in bold. */
export interface Mark {
  readonly kind: 'claim' | 'reply' | 'quote' | 'filled' | 'strong';
  /** The claim's id; empty where something was filled in. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** One text as a reader reads it, in one piece: a paragraph, a title, a cell. Its tokens and components are filled. */
export interface Passage {
  readonly file: string;
  readonly kind: Kind;
  /** `body`, or the field, attribute or column it stands in. */
  readonly field: string;
  /** Id of the row it stands in, for a cell. */
  readonly row: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** What a reader has just read where this only makes sense after it: the question above an option. */
  readonly lead: string;
  /** Our own words, and not somebody’s exact ones: those must be fair to people and say no more than that. */
  readonly isOurs: boolean;
  /** Place in the file of a place in the text; undefined where the text is computed. */
  readonly sourceAt: (offset: number) => number | undefined;
}

/** Something of the data that a text names. */
export interface Reference {
  readonly table: 'claims' | 'figures' | 'events';
  readonly id: string;
  /** Place in the file. */
  readonly at: number;
}

/** “This rule does not hold here, because …”, as somebody wrote it. */
export interface Exception {
  readonly rule: string;
  readonly reason: string;
  /** Place in the file where it is written. */
  readonly at: number;
  /** A comment between sentences is for the next one; one above a field for all of that field; a row of the list for one cell. */
  readonly covers: 'next-sentence' | 'next-field' | { readonly row: string; readonly field: string };
  /** The file it is written in, where that is not the file it is about. */
  readonly writtenIn?: { readonly file: string; readonly line: number };
}

/** One file, read. */
export interface ProseFile {
  readonly file: string;
  /** Its text as it is written; empty where the words are computed. */
  readonly source: string;
  readonly passages: readonly Passage[];
  readonly references: readonly Reference[];
  readonly exceptions: readonly Exception[];
}
