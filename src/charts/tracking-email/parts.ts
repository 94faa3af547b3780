/** The four steps, in order. Each id is used by one chart only: a step's picture is found by it. */
export const PARTS = ['email-sent', 'email-opened', 'email-alleged-use', 'email-protects'] as const;
export type Part = (typeof PARTS)[number];

interface PartWords {
  readonly title: string;
  /** Who stands behind what the step draws, in the words of the two grammars; empty where it is explanation only. */
  readonly who: readonly (readonly ['alleged' | 'charged' | 'plain', string])[];
}

/** What stands over each step in the drawing and names it in the table. */
export const PART_WORDS: Readonly<Record<Part, PartWords>> = {
  'email-sent': { title: 'What was sent', who: [['alleged', 'reported by the i newspaper']] },
  'email-opened': {
    title: 'What opening it told',
    who: [
      ['charged', 'alleged in the charges'],
      ['plain', 'explained'],
    ],
  },
  'email-alleged-use': {
    title: 'What that was allegedly for',
    who: [['charged', 'alleged in the charges']],
  },
  'email-protects': { title: 'What protects you', who: [['plain', 'explained']] },
};
