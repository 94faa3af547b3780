import { timeScale } from '../kit/time-scale.ts';
import { isDense } from './bundles.ts';
import { laneOf } from './lanes.ts';
import { markExtent } from './marks.ts';
import type { Months } from './months.ts';
import { stack, type Item } from './pack.ts';
import type { Timeline, TimelineEvent } from './rows.ts';
import type { LaneChoice } from './state.ts';
import { msOf } from './window.ts';

/** A lane never grows beyond this many rows: what does not fit is bundled. Fewer when there are too many events to draw singly. */
const MOST_ROWS = 24;
const MOST_ROWS_DENSE = 5;
/** A lane with no more rows than this gets one more than its marks need, so that labels find room. */
const SHALLOW = 5;

/** Events as items with their px, in order of where they begin; of equals the weightiest last. */
export function itemsOf(
  events: readonly TimelineEvent[],
  x: (ms: number) => number,
  strong: ReadonlySet<string>,
): Item[] {
  return events
    .map(({ id, date, title, weight }): Item => {
      const { x0, x1 } = markExtent(date, x);
      return { id, x0, x1, title, strong: strong.has(id), weight };
    })
    .sort((a, b) => a.x0 - b.x0 || a.weight - b.weight);
}

export function byLane(
  events: readonly TimelineEvent[],
  choice: LaneChoice,
): ReadonlyMap<string, TimelineEvent[]> {
  return Map.groupBy(events, (event) => laneOf(choice, event));
}

const known = new WeakMap<Timeline, Map<string, readonly number[]>>();

/**
 * Rows of each lane when everything is shown. Zooming and filtering keep them: lanes stay where they are, and the rows that
 * fall free go to labels. Kept for each timeline, because a timeline never changes.
 * @param lanes with the lines that their names need
 * @param length px of the axis
 */
export function laneRows(
  timeline: Timeline,
  lanes: readonly { readonly id: string; readonly lines: number }[],
  choice: LaneChoice,
  extent: Months,
  length: number,
): readonly number[] {
  const key = `${choice} ${String(length)}`;
  const found = known.get(timeline)?.get(key);
  if (found) return found;
  const x = timeScale(msOf(extent), [0, length]);
  const groups = byLane(timeline.events, choice);
  const most = isDense(timeline.events.length) ? MOST_ROWS_DENSE : MOST_ROWS;
  const all = lanes.map(({ id, lines }) => {
    const used = stack(itemsOf(groups.get(id) ?? [], x, new Set()), most);
    const overflow = used.includes(-1) ? 1 : 0;
    const rows = 1 + Math.max(0, ...new Set(used)) + overflow;
    return Math.max(lines, rows <= SHALLOW ? rows + 1 : rows);
  });
  const others = known.get(timeline) ?? new Map<string, readonly number[]>();
  known.set(timeline, others.set(key, all));
  return all;
}
