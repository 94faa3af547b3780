/** A scale of likelihood words: where its ranges stand in the data, and what it is called. */
interface ScaleName {
  readonly id: 'phia' | 'icd';
  /** The claim whose figures are its ranges. */
  readonly claim: string;
  readonly place: string;
  readonly name: string;
}

/** The first is the one whose words the findings use; the other stands beside it to compare. */
export const SCALES: readonly ScaleName[] = [
  { id: 'phia', claim: 'phia-yardstick', place: 'UK', name: 'PHIA yardstick' },
  { id: 'icd', claim: 'icd-203', place: 'US', name: 'ICD 203' },
];

/** The claim that says the judging body printed no percentages with its words. */
export const UNPRINTED = 'phia-not-printed-by-ncsc';

/** "PHIA yardstick (UK)"; undefined for a claim that is no scale with a name here. */
export function scaleName(claim: string): string | undefined {
  const scale = SCALES.find((each) => each.claim === claim);
  return scale && `${scale.name} (${scale.place})`;
}
