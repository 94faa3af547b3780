import type { Known } from './known.ts';
import type { Kind, Passage, ProseFile } from './passage.ts';
import type { Sentence } from './sentences.ts';

/** One thing wrong. */
export interface Finding {
  /** Words of the text, or what was measured. */
  readonly found: string;
  /** What the journalist should do. */
  readonly mend: string;
  /** Place in the sentence, for a rule of sentences; place in the file, for a rule of files. */
  readonly at: number;
}

/** A text to show what a rule does, as it would be written in a chapter unless it says otherwise. */
export interface Example {
  readonly text: string;
  readonly kind?: Kind;
  readonly field?: string;
}

interface Base {
  readonly name: string;
  /** What it forbids, in one sentence. */
  readonly forbids: string;
  /** The editorial rule behind it. */
  readonly why: string;
  readonly passes: readonly Example[];
  readonly fails: readonly Example[];
}

/** A rule that looks at one sentence at a time. */
export interface SentenceRule extends Base {
  readonly reads: (passage: Passage) => boolean;
  readonly look: (sentence: Sentence, known: Known) => readonly Finding[];
}

/** A rule that looks at a whole file. */
export interface FileRule extends Base {
  readonly lookAtFile: (file: ProseFile, known: Known) => readonly Finding[];
}

export type Rule = SentenceRule | FileRule;

export const examples = (...texts: readonly string[]): readonly Example[] => texts.map((text) => ({ text }));

/** Kinds of text that the project writes as prose, unlike the cells of its tables. */
export const isWritten = ({ kind }: Passage): boolean =>
  kind !== 'cell' && kind !== 'drawing' && kind !== 'page';
