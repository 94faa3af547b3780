import { EVENT_KIND_IDS } from '../../data/kinds.ts';
import { STATUSES } from '../../data/status.ts';
import { oneOf, optionalId, someOf, type StateSchema } from '../kit/state.ts';
import { monthKey, type Month } from './months.ts';

/** What the lanes stand for. */
export const LANE_CHOICES = ['country', 'actor'] as const;
export type LaneChoice = (typeof LANE_CHOICES)[number];

export interface CampaignState {
  readonly lanes: LaneChoice;
  /** First and last month shown; null for the end of the data. */
  readonly from: Month | null;
  readonly to: Month | null;
  /** Chosen values; an empty list leaves nothing out. */
  readonly country: readonly string[];
  readonly actor: readonly string[];
  readonly kind: readonly string[];
  readonly status: readonly string[];
  /** The event whose entry is open. */
  readonly focus: string | null;
}

const among =
  (list: readonly string[]) =>
  (value: string): boolean =>
    list.includes(value);

const countries = someOf((code) => /^[A-Z]{2}$/.test(code));

export const state: StateSchema<CampaignState> = {
  lanes: oneOf(LANE_CHOICES, 'country'),
  from: monthKey(0),
  to: monthKey(11),
  country: { ...countries, parse: (text) => countries.parse(text.toUpperCase()) },
  actor: someOf((id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)),
  kind: someOf(among(EVENT_KIND_IDS)),
  status: someOf(among(STATUSES)),
  focus: optionalId,
};
