import type { CorrectionCommentLeaf } from 'schema-dts';

/** A correction as structured data needs it: its title and words, and its place. */
export interface Change {
  readonly date: string;
  readonly title: string;
  /** What it said or what was unclear, and what it says, each after its label. */
  readonly words: readonly (readonly [label: string, words: string])[];
  /** Whole address of its place on `/corrections/`. */
  readonly url: string;
}

/** What a page says of its own corrections; nothing where there is none. */
export interface Changed {
  readonly correction?: readonly CorrectionCommentLeaf[];
  readonly dateModified?: string;
}

const sentence = (text: string): string => (/[.!?]["”’]?$/.test(text) ? text : `${text}.`);

/** "A month too many. It said: 11 months. It says now: 10 months." */
function wordsOf({ title, words }: Change): string {
  return [sentence(title), ...words.map(([label, text]) => `${label}: ${sentence(text)}`)].join(' ');
}

export interface HowChanged {
  /** Other days on which the page changed, YYYY-MM-DD. */
  readonly days?: readonly string[];
  /** Give each correction’s title alone: where bytes are dear, its place says the rest. */
  readonly brief?: boolean;
}

/** @param corrections what was corrected or clarified on the page, newest first */
export function changed(
  corrections: readonly Change[],
  { days = [], brief = false }: HowChanged = {},
): Changed {
  const last = [...corrections.map(({ date }) => date), ...days].toSorted().at(-1);
  return {
    ...(corrections.length > 0 && {
      correction: corrections.map((change) => ({
        '@type': 'CorrectionComment',
        text: brief ? change.title : wordsOf(change),
        datePublished: change.date,
        url: change.url,
      })),
    }),
    ...(last && { dateModified: last }),
  };
}
