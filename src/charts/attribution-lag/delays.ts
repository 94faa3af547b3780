import type { Role } from '../../data/kinds.ts';

/** What is known of a case by date, in the order in which it happens. */
export const STAGES = ['intrusion', 'detected', 'disclosed', 'attributed'] as const;
export type Stage = (typeof STAGES)[number];

/** A stretch between two stages. */
export interface Delay {
  readonly name: string;
  /** What goes on in it. */
  readonly meaning: string;
  readonly from: Stage;
  readonly to: Stage;
  readonly role: Role;
  /** What happens at its beginning, as the name of the axis' zero. */
  readonly zero: string;
}

/** The three delays by their fixed names, and all of them together. */
export const DELAYS = {
  dwell: {
    name: 'Dwell time',
    meaning: 'inside, not noticed',
    from: 'intrusion',
    to: 'detected',
    role: 'activity',
    zero: 'first entry',
  },
  disclosure: {
    name: 'Disclosure delay',
    meaning: 'noticed, public not told',
    from: 'detected',
    to: 'disclosed',
    role: 'detection',
    zero: 'noticed',
  },
  attribution: {
    name: 'Attribution delay',
    meaning: 'public, nobody blamed',
    from: 'disclosed',
    to: 'attributed',
    role: 'response',
    zero: 'made public',
  },
  whole: {
    name: 'In all',
    meaning: 'first entry to blame',
    from: 'intrusion',
    to: 'attributed',
    role: 'context',
    zero: 'first entry',
  },
} as const satisfies Readonly<Record<string, Delay>>;

export type DelayId = keyof typeof DELAYS;
export const DELAY_IDS = Object.keys(DELAYS) as DelayId[];
