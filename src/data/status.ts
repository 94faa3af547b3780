/** Who stands behind a claim: the closed list of the editorial rules, and the words that follow from it. */
export const STATUSES = ['established', 'assessed', 'charged', 'alleged', 'claimed', 'denied'] as const;
export type Status = (typeof STATUSES)[number];

interface StatusWords {
  readonly label: string;
  /** One sentence for the key and for screen readers. */
  readonly meaning: string;
  /** How the mark is drawn, said in words: colour and outline are never the only sign. */
  readonly mark: string;
}

export const STATUS_WORDS: Readonly<Record<Status, StatusWords>> = {
  established: {
    label: 'established',
    meaning: 'A document, an admission, or a fact nobody disputes.',
    mark: 'solid',
  },
  assessed: {
    label: 'assessed',
    meaning: 'An official body’s judgement, with its own word for how likely it is.',
    mark: 'tinted, with a solid outline',
  },
  charged: {
    label: 'charged',
    meaning: 'Stated in an indictment; nothing has been proved in court.',
    mark: 'a solid outline, empty',
  },
  alleged: {
    label: 'alleged',
    meaning: 'Said by a company, a researcher or unnamed officials.',
    mark: 'a dashed outline',
  },
  claimed: {
    label: 'claimed',
    meaning: 'Said by a party with an interest in it.',
    mark: 'a dotted outline',
  },
  denied: {
    label: 'denied',
    meaning: 'The reply of those accused.',
    mark: 'hatched',
  },
};
