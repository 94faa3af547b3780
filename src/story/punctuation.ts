import type { Plugin } from 'vite';

const CLAIM = /<Claim (id="[^"]*"[^>]*)>((?:(?!<\/Claim>)[\s\S])*)<\/Claim>([.,;:!?)’”]+)/g;

/** A space of no width: text that keeps a paragraph a paragraph when there are only components in it. */
const NOTHING = '\u200B';

/**
 * Put the punctuation that follows a claim between its words and its source's number, as printers set footnotes,
 * so that no line of the story begins with a full stop: `<Claim id="x">words</Claim>.` → `<Claim id="x" after=".">words</Claim>`.
 */
export const punctuate = (mdx: string): string =>
  mdx.replace(CLAIM, `<Claim $1 after="$3">$2</Claim>${NOTHING}`);

/** Does so in every chapter before it is compiled. */
export function punctuateClaims(): Plugin {
  return {
    name: 'punctuate-claims',
    enforce: 'pre',
    transform: {
      order: 'pre',
      filter: { id: /\.mdx$/ },
      handler: punctuate,
    },
  };
}
