/** Who speaks in `wordings.csv`: a government, or China’s spokespeople in reply. */
export const WORDING_SIDES = ['claim', 'reply'] as const;
export type WordingSide = (typeof WORDING_SIDES)[number];

/** The four questions every statement is asked. */
export const WORDING_DIMENSIONS = ['named', 'certainty', 'victim', 'measure'] as const;
export type WordingDimension = (typeof WORDING_DIMENSIONS)[number];
