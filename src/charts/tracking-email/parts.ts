import type { Status } from '../../data/status.ts';

/** The four steps, in order. Each id is used by one chart only: a step's picture is found by it. */
export const PARTS = ['email-sent', 'email-opened', 'email-alleged-use', 'email-protects'] as const;
export type Part = (typeof PARTS)[number];

/** What stands over each step in the drawing and names it in the table. */
export const TITLES: Readonly<Record<Part, string>> = {
  'email-sent': 'What was sent',
  'email-opened': 'What opening it told',
  'email-alleged-use': 'What that was allegedly for',
  'email-protects': 'What protects you',
};

/** Who stands behind what is drawn, in this chart; another status goes by its own name. */
export const WHO: Readonly<Partial<Record<Status, string>>> = {
  alleged: 'a newspaper’s report',
  charged: 'alleged by prosecutors',
};
export const EXPLANATION = 'explained';
