import { roleOf } from '../../data/kinds.ts';
import { timeScale } from '../kit/time-scale.ts';
import { timeAxis, TICK_GAP } from './across-axis.ts';
import { BUCKET, type Bucket } from './bundles.ts';
import { keyEntries } from './key.ts';
import { eventMark, markExtent } from './marks.ts';
import type { Months } from './months.ts';
import { GAP, type Packed } from './pack.ts';
import type { TimelineEvent } from './rows.ts';
import type { Box, Bundle, CampaignScene, Label, Mark, Note, Rule } from './scene.ts';
import type { CampaignState } from './state.ts';
import { msOf } from './window.ts';
import { countWords, drawingName } from './words.ts';

export interface PlacedLane {
  /** The lane’s name, in lines. */
  readonly name: readonly string[];
  readonly count: number;
  readonly rows: number;
  readonly marks: readonly Packed[];
  readonly bundles: readonly (Bucket & { readonly row: number })[];
}

export interface AcrossFrame {
  readonly width: number;
  /** Px from the left edge where time begins and ends. */
  readonly left: number;
  readonly right: number;
  /** Px between the two at the bracket’s own width. */
  readonly bracketLength: number;
  /** The bracket’s own width: lines are broken for it. */
  readonly bracket: number;
  readonly months: Months;
}

/** Px from one row to the next, the height of a mark in it, and the room above a lane’s first row. */
const ROW = { pitch: 16, mark: 11, above: 4 } as const;
/** The axis is repeated below when the drawing is taller than this, px. */
const TALL = 420;
const AXIS = 22;

/** Put placed lanes on the drawing’s real width. */
export function drawAcross(
  lanes: readonly PlacedLane[],
  events: readonly TimelineEvent[],
  strong: ReadonlySet<string>,
  { width, left, right, bracketLength, bracket, months }: AcrossFrame,
  state: CampaignState,
): CampaignScene {
  const domain = msOf(months);
  const x = timeScale(domain, [left, right]);
  const stretch = (right - left) / bracketLength;
  // Of ten thousand events some hundreds have a mark; the others are in bundles.
  const own = new Set(lanes.flatMap(({ marks }) => marks.map(({ item }) => item.id)));
  const byId = new Map(events.filter(({ id }) => own.has(id)).map((event) => [event.id, event]));
  const key = keyEntries(left, bracket);
  const top = key.height + AXIS + 6;
  const marks: Mark[] = [];
  const bundles: Bundle[] = [];
  const labels: Label[] = [];
  const rules: Rule[] = [];
  const notes: Note[] = [{ x: 0, y: top - 10, text: countWords(events.length), tone: 'soft' }];

  let y = top;
  lanes.forEach((lane, index) => {
    rules.push({ x1: 0, y1: y, x2: width, y2: y, major: false });
    lane.name.forEach((text, line) =>
      notes.push({ x: 0, y: y + 17 + line * ROW.pitch, text, tone: 'strong' }),
    );
    notes.push({ x: 0, y: y + 17 + lane.name.length * ROW.pitch, text: String(lane.count), tone: 'soft' });
    const rowTop = (row: number): number => y + ROW.above + row * ROW.pitch + (ROW.pitch - ROW.mark) / 2;
    for (const { item, row, side } of lane.marks) {
      const event = byId.get(item.id);
      if (!event) continue;
      const extent = markExtent(event.date, x);
      const [x0, x1] = [Math.max(left, extent.x0), Math.min(right, extent.x1)];
      const box: Box = { x: x0, y: rowTop(row), width: Math.max(1, x1 - x0), height: ROW.mark };
      marks.push({
        ...{ id: item.id, ...box, role: roleOf(event.kind), status: event.status },
        ...eventMark(event, x, box.y, ROW.mark, [left, right]),
      });
      if (!side) continue;
      const tone = strong.has(item.id) ? 'strong' : 'soft';
      const baseline = box.y + ROW.mark - 1 + (side === 'below' ? ROW.pitch : 0);
      const labelX = { right: x1 + GAP.label, left: x0 - GAP.label, below: x0 }[side];
      labels.push({ id: item.id, x: labelX, y: baseline, end: side === 'left', lines: [event.title], tone });
    }
    for (const { index: bucket, count, ids, months: range, row } of lane.bundles) {
      const box: Box = {
        ...{ x: left + bucket * BUCKET * stretch + 1, y: rowTop(row) - 1 },
        ...{ width: BUCKET * stretch - 2, height: ROW.mark + 2 },
      };
      const at = `${String(index)}-${String(row)}-${String(bucket)}`;
      bundles.push({ ...box, key: at, text: `+${String(count)}`, ids, months: range });
    }
    y += ROW.above + lane.rows * ROW.pitch + 1;
  });
  rules.push({ x1: 0, y1: y, x2: width, y2: y, major: false });

  const tall = y - top > TALL;
  const axis = timeAxis(domain, x, width);
  for (const { at, major, label } of axis) {
    rules.push({ x1: at, y1: top - 6, x2: at, y2: y + (tall ? 6 : 0), major });
    if (!label) continue;
    notes.push({ ...label, x: at + TICK_GAP, y: top - 10 });
    if (tall) notes.push({ ...label, x: at + TICK_GAP, y: y + 16 });
  }
  return {
    ...{
      width,
      height: Math.ceil(y + (tall ? AXIS : 2)),
      direction: 'across',
      name: drawingName(events, state),
    },
    ...{ rules, notes, key: key.entries, marks, bundles, labels, order: events.map(({ id }) => id) },
  };
}
