import type { Cite } from '@citation-js/core';

/** BibTeX as Citation.js writes it, with the month and the day as two fields, as styles read them: it writes `month = {nov 23}`. */
export const bibtex = (cite: Cite): string =>
  cite
    .format('bibtex')
    .trim()
    .replace(/^(\s*)month = \{([a-z]{3}) (\d+)\},$/m, '$1month = $2,\n$1day = {$3},');
