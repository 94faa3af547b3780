/**
 * Widths, in px, at which layout may change. Rows, lanes and label places are computed for the bracket's
 * own width, and only horizontal positions stretch to the real one, so a drawing's height is the same
 * for every width in a bracket: what is drawn at build time and what is drawn in the browser never differ in height.
 */
export const BRACKETS = [280, 720, 1080] as const;
export type Bracket = (typeof BRACKETS)[number];

/** The widest bracket that fits. Narrower than the first counts as the first. */
export function bracketOf(width: number): Bracket {
  return BRACKETS.findLast((each) => width >= each) ?? BRACKETS[0];
}
