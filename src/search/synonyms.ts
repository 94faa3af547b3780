/**
 * Words that readers use for what the site says in another word, and initials by which somebody is known: whoever asks for one finds the others too.
 * Keep it short: a line is for what somebody asked for and did not find. What is only another ending of a word needs none (stems.ts). Without capitals
 * and accents.
 */
const SAME: readonly (readonly string[])[] = [
  ['ids', 'iain duncan smith'],
  ['mp', 'mps', 'parliamentarian', 'parliamentarians'],
  ['stolen', 'theft', 'taken', 'misused'],
  ['£', 'pounds'],
];

/** Other words for a word of a question. */
export const synonymsOf = (term: string): readonly string[] =>
  SAME.filter((group) => group.includes(term)).flat();
