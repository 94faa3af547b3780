import { roleOf } from '../../data/kinds.ts';
import type { Bracket } from '../kit/brackets.ts';
import { wrapText } from '../kit/text-width.ts';
import { timeScale } from '../kit/time-scale.ts';
import { drawAcross, type AcrossFrame } from './across-draw.ts';
import { isDense } from './bundles.ts';
import { visible } from './filter.ts';
import { heaviest } from './importance.ts';
import { byLane, itemsOf, laneRows } from './lane-items.ts';
import { placeLane } from './lane-place.ts';
import { lanesOf } from './lanes.ts';
import type { Timeline, TimelineEvent } from './rows.ts';
import { LETTER, type CampaignScene } from './scene.ts';
import type { CampaignState } from './state.ts';
import { extentOf, msOf, windowOf } from './window.ts';

/** Px at the left for the lanes’ names, and at the right for what ends at the edge. */
const NAMES: Readonly<Record<Bracket, number>> = { 280: 90, 720: 104, 1080: 132 };
const RIGHT = 10;
/** The weightiest events on show, set in bold: the few to read first. */
const STRONG = 8;

/** Ids of the events set in bold. Where blame stands out, the reply to it does too. */
function strongOf(events: readonly TimelineEvent[]): ReadonlySet<string> {
  const replies = events.filter(({ kind }) => roleOf(kind) === 'reply');
  return new Set([...heaviest(events, STRONG), ...heaviest(replies, 1)].map(({ id }) => id));
}

/** Time across the page, one lane under another. */
export function across(
  timeline: Timeline,
  width: number,
  bracket: Bracket,
  state: CampaignState,
): CampaignScene {
  // Rows: what is on show, lane by lane.
  const events = visible(timeline, state);
  const groups = byLane(events, state.lanes);
  const length = bracket - NAMES[bracket] - RIGHT;
  const extent = extentOf(timeline.events);
  const months = windowOf(extent, state);
  const lanes = lanesOf(timeline, state.lanes).map(({ id, name }) => {
    const lines = wrapText(name, NAMES[bracket] - 12, LETTER, 600);
    return { id, name: lines, lines: lines.length + 1 };
  });
  const rows = laneRows(timeline, lanes, state.lanes, extent, length);

  // Placed: a row for each mark, a side for each label, at the bracket’s own width.
  const x = timeScale(msOf(months), [0, length]);
  const strong = strongOf(events);
  const dense = isDense(events.length);
  const placed = lanes.map(({ id, name }, index) => {
    const own = groups.get(id) ?? [];
    const room = { rows: rows[index] ?? 1, length, months, dense };
    return { name, count: own.length, rows: room.rows, ...placeLane(itemsOf(own, x, strong), room) };
  });

  // Drawn: the same places on the real width. Time only ever stretches, so nothing that was apart can meet.
  const edges = { left: NAMES[bracket], right: width - RIGHT };
  const frame: AcrossFrame = { width, ...edges, bracketLength: length, bracket, months };
  return drawAcross(placed, events, strong, frame, state);
}
