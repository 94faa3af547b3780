import { barsPath, LINE, linesOf, pagesOf, STRIDE } from './bars.ts';
import { itemWords, RISE, setLines, STEP, SWATCH, type Words } from './lettering.ts';
import type { Group, Item } from './rows.ts';
import type { Field, Label, Shapes } from './shapes.ts';

/** px: between a label and its bars, two items, a heading’s line and its first item, the last item and what follows. */
export const UNDER = 3;
export const APART = 13;
export const HEADING = 25;
/** px: kept clear right of an item’s words and of a group. */
const CLEAR = 12;
/** Items with fewer lines than this stand one under the other. */
const FEW = 20;

/** Room for groups. A slot is as wide as a page with the gap after it. */
export interface Room {
  /** px */
  readonly x: number;
  /** px of a unit across at this width and in the narrowest drawing of the bracket, for which words are wrapped; and down. */
  readonly across: number;
  readonly least: number;
  readonly down: number;
  readonly slots: number;
  /** Slots that an item of a page or less takes. */
  readonly few: number;
}

/** Bars of an item with its first page’s corner at (x, y). */
export function fieldOf(item: Item, x: number, y: number, across: number, down: number): Field {
  const { id, status, role, cause } = item;
  return {
    ...{ id, status, x, y, across, down, move: '', alone: false, parts: [id], only: false },
    role: cause === '' ? undefined : role,
    bars: barsPath(item.count),
    cut: status === 'established' ? '' : barsPath(item.count, true),
  };
}

/** An item’s words with the swatch of its status before its name. */
function labelOf(item: Item, words: readonly Words[], x: number, y: number): Label {
  const { id, status, role, cause } = item;
  const beside = words.filter(({ look }) => look === 'strong').length;
  return {
    ...{ parts: [id], only: false, status, x, y: y + RISE - SWATCH.height - 0.5 },
    role: cause === '' ? undefined : role,
    lines: setLines(words, x, y, beside),
  };
}

/** Slots an item takes. In a narrow column a long one takes all, another one half. */
function slotsOf({ count }: Item, { slots, few }: Room): number {
  const pages = pagesOf(count);
  if (pages <= few) return few;
  return few * 2 === slots ? slots : pages;
}

/** An item that has its place: where its words begin, and the shelf its bars stand on. */
interface Seated {
  readonly item: Item;
  readonly words: readonly Words[];
  readonly slots: number;
  readonly at: number;
  readonly shelf: number;
  /** Stands under the one before it. */
  readonly under: boolean;
}

/** From left to right, shelf by shelf; what finds no more room on a shelf stands under the last small one. */
function seat(items: readonly Item[], room: Room): Seated[] {
  let [used, shelf] = [0, 0];
  let pile: number | undefined;
  return items.map((item) => {
    const slots = slotsOf(item, room);
    const words = itemWords(item, slots * STRIDE * room.least - CLEAR);
    const small = linesOf(item.count) < FEW;
    const full = used + slots > room.slots;
    if (full && small && pile !== undefined) return { item, words, slots, at: pile, shelf, under: true };
    if (full) [used, shelf] = [0, shelf + 1];
    const at = used;
    pile = small ? at : undefined;
    used += slots;
    return { item, words, slots, at, shelf, under: false };
  });
}

/** Words, then bars with their top at `top`. */
function placeItem(
  { item, words, slots, at }: Seated,
  top: number,
  room: Room,
): { shapes: Shapes; foot: number } {
  const x = room.x + at * STRIDE * room.across;
  const y = top - UNDER - words.length * STEP;
  const foot = top + linesOf(item.count) * LINE * room.down;
  const width = slots * STRIDE * room.across - CLEAR / 2;
  return {
    shapes: {
      ...{ rules: [], labels: [labelOf(item, words, x, y)] },
      targets: [{ id: item.id, x, y: y - 2, width, height: foot - y + 4 }],
      fields: [fieldOf(item, x, top, room.across, room.down)],
    },
    foot: foot + APART,
  };
}

/** A line with a heading under it, or with none. */
export function headingOf(title: string, x: number, y: number, width: number): Shapes {
  const line = { x, y: y + 17, text: title, look: 'strong' } as const;
  const label = { parts: [], only: false, role: undefined, status: undefined, x: 0, y: 0, lines: [line] };
  const rule = `M${String(Math.round(x))} ${String(y)}h${String(Math.round(width))}`;
  return { fields: [], labels: title === '' ? [] : [label], rules: [rule], targets: [] };
}

/** A heading under a line, then its items; the bars of a shelf begin at one height. */
export function placeGroup(group: Group, room: Room, y: number): { shapes: Shapes; foot: number } {
  const seated = seat(group.items, room);
  let foot = y + HEADING;
  const placed = [...Map.groupBy(seated, ({ shelf }) => shelf).values()].flatMap((shelf) => {
    const rows = shelf.filter(({ under }) => !under).map(({ words }) => words.length);
    const top = foot + Math.max(...rows) * STEP + UNDER;
    let under = 0;
    return shelf.map((each) => {
      const made = placeItem(each, each.under ? under + each.words.length * STEP + UNDER : top, room);
      under = made.foot;
      foot = Math.max(foot, made.foot);
      return made.shapes;
    });
  });
  const width = (room.slots * STRIDE - 8) * room.across;
  return { shapes: joined([headingOf(group.title, room.x, y, width), ...placed]), foot };
}

/** Several drawings as one. */
export const joined = (all: readonly Shapes[]): Shapes => ({
  fields: all.flatMap(({ fields }) => fields),
  labels: all.flatMap(({ labels }) => labels),
  rules: all.flatMap(({ rules }) => rules),
  targets: all.flatMap(({ targets }) => targets),
});
