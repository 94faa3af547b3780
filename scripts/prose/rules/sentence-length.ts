import { countWords } from '../patterns.ts';
import type { SentenceRule } from '../rule.ts';

const MOST = 40;
/** A list after a colon, its items parted by semicolons, is read item by item. */
const itemsOf = (text: string): string[] => (/:[^;]*;[^;]*;/u.test(text) ? text.split(/[:;]/u) : [text]);

const of = (words: number): string => `${Array.from({ length: words }, () => 'word').join(' ')}.`;

export const sentenceLength: SentenceRule = {
  name: 'sentence-length',
  forbids: `A sentence has more than ${String(MOST)} words.`,
  why: 'General readers on phones lose the beginning of a long sentence before its end.',
  reads: ({ isOurs }) => isOurs,
  look: ({ text }) => {
    const words = Math.max(...itemsOf(text).map(countWords));
    return words > MOST
      ? [
          {
            found: `${String(words)} words`,
            mend: `make two sentences of it: ${String(MOST)} words are the most`,
            at: 0,
          },
        ]
      : [];
  },
  passes: [
    { text: of(40) },
    { text: 'Mr Dowden spoke for the U.S. and the UK.' },
    { text: `${of(30)} W${of(30).slice(1)}` },
    { text: `${of(39).slice(0, -1)}, break-in.` },
  ],
  fails: [
    { text: of(41) },
    { text: `- ${of(60)}` },
    { text: `${of(5)} Mr ${of(41)}` },
    { text: of(50), kind: 'lesson' },
  ],
};
