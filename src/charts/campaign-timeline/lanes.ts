import type { Timeline, TimelineEvent } from './rows.ts';
import type { LaneChoice } from './state.ts';

export interface Lane {
  readonly id: string;
  readonly name: string;
}

/** A joint act of this many countries belongs to no single one. Below it, the country named first acts or is acted on. */
export const JOINT = 5;
/** The Five Eyes in the order of the story, then the country they accuse. */
const OWN_LANE: readonly string[] = ['GB', 'US', 'CA', 'AU', 'NZ', 'CN'];
const SHARED: readonly Lane[] = [
  { id: 'joint', name: 'Five countries or more' },
  { id: 'elsewhere', name: 'Other countries or none' },
];
/** In the order of how exactly somebody is named. */
const ACTOR_ORDER: readonly string[] = ['apt31', 'apt40', 'china-unnamed', 'other', 'unknown'];
const NO_GROUP: Lane = { id: 'none', name: 'No group concerned' };

function countryLane({ countries }: Pick<TimelineEvent, 'countries'>): string {
  const [first] = countries;
  if (countries.length >= JOINT) return 'joint';
  return first !== undefined && OWN_LANE.includes(first) ? first : 'elsewhere';
}

const actorLane = ({ actor }: Pick<TimelineEvent, 'actor'>): string =>
  actor === '' || ACTOR_ORDER.includes(actor) ? actor || NO_GROUP.id : 'other';

/** The lane an event is drawn in. */
export function laneOf(choice: LaneChoice, event: Pick<TimelineEvent, 'countries' | 'actor'>): string {
  return choice === 'country' ? countryLane(event) : actorLane(event);
}

/** The lanes that hold any event at all, from top to bottom: they do not come and go with the filters. */
export function lanesOf(timeline: Timeline, choice: LaneChoice): Lane[] {
  const own = choice === 'country' ? OWN_LANE : ACTOR_ORDER;
  const names = choice === 'country' ? timeline.countries : timeline.actors;
  const used = new Set(timeline.events.map((event) => laneOf(choice, event)));
  const all = [
    ...own.map((id) => ({ id, name: names[id] ?? id })),
    ...(choice === 'country' ? SHARED : [NO_GROUP]),
  ];
  return all.filter(({ id }) => used.has(id));
}
