import type { Status } from '../../data/status.ts';
import type { Action } from './rows.ts';

interface ActionWords {
  /** At the head of its line: "Laid blame". */
  readonly label: string;
  /** What that is, in a few words. */
  readonly plain: string;
  /** After "of the five, N …": "laid blame". */
  readonly past: string;
  /** Who stands behind what was said or done by it. A judgement that was made is still a judgement, and a charge a charge. */
  readonly status: Status;
}

/** The seven questions asked of each country. */
export const ACTIONS: Readonly<Record<Action, ActionWords>> = {
  attributed: {
    label: 'Laid blame',
    plain: 'said who was behind it: a judgement',
    past: 'laid blame',
    status: 'assessed',
  },
  'named-own-victim': {
    label: 'Named own targets',
    plain: 'said who at home was a target',
    past: 'named targets at home',
    status: 'assessed',
  },
  sanctioned: {
    label: 'Used sanctions',
    plain: 'put people or firms on a list',
    past: 'used sanctions',
    status: 'established',
  },
  charged: {
    label: 'Brought charges',
    plain: 'accusations, not proved in court',
    past: 'brought charges',
    status: 'charged',
  },
  summoned: {
    label: 'Summoned a diplomat',
    plain: 'called in a Chinese envoy',
    past: 'summoned a diplomat',
    status: 'established',
  },
  advisory: {
    label: 'Joined an advisory',
    plain: 'warned how a group works',
    past: 'joined an advisory',
    status: 'assessed',
  },
  'supported-allies': {
    label: 'Backed an ally',
    plain: 'spoke for another country’s case',
    past: 'backed an ally',
    status: 'established',
  },
};

export const ACTION_IDS = Object.keys(ACTIONS) as readonly Action[];
