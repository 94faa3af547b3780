/** A stem has at least this many letters: “used” is no “us”. */
const LEAST = 4;

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/(?<=[sxh])es$/, ''],
  [/(?<!s)s$/, ''],
  [/ed$/, 'e'],
  [/(ed|ing)$/, ''],
  [/ing$/, 'e'],
];

/** Words that a word may be a form of: “fined” of “fine”, “registries” of “registry”. Which of them there are is for the index to say. Pure. */
export const stemsOf = (term: string): readonly string[] =>
  ENDINGS.map(([ending, instead]) => term.replace(ending, instead)).filter(
    (each) => each !== term && each.length >= LEAST,
  );
