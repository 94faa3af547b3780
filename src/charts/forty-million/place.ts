import { barsPath, linesOf, PAGE, pagesOf } from './bars.ts';
import { itemWords, RISE, setLines, STEP, SWATCH, type Words } from './lettering.ts';
import type { Group, Item } from './rows.ts';
import type { Field, Label, Shapes } from './shapes.ts';

/** px: between a label and its bars, two items, a heading and its first item, two groups. */
const UNDER = 3;
const APART = 13;
const HEADING = 25;
/** Pages that fit beside each other in a column, and in half of one. */
const PAGES = 6;
const HALF = PAGES / 2;
const STRIDE = PAGE.width + PAGE.gap;
/** Units across a column. */
export const ACROSS = PAGES * STRIDE - PAGE.gap;

/** A column to put groups into: px. `least` is its width in the narrowest drawing of the bracket, for which words are wrapped. */
export interface Column {
  readonly x: number;
  readonly width: number;
  readonly least: number;
  /** px of a unit down. */
  readonly down: number;
  /** For a group across two columns: px from one to the next. */
  readonly next?: number;
}

export const unitAcross = ({ width }: Pick<Column, 'width'>): number => width / ACROSS;

/** Bars of an item with its first page's corner at (x, y). */
export function fieldOf(item: Item, x: number, y: number, across: number, down: number): Field {
  const { id, status, role, cause } = item;
  return {
    ...{ id, status, x, y, across, down, move: '', parts: [id], only: false },
    role: cause === '' ? undefined : role,
    bars: barsPath(item.count),
    cut: status === 'established' ? '' : barsPath(item.count, true),
  };
}

/** An item's words with the swatch of its status before its name. */
export function labelOf(
  { id, status, role, cause }: Item,
  words: readonly Words[],
  x: number,
  y: number,
): Label {
  const beside = words.filter(({ look }) => look === 'strong').length;
  return {
    ...{ parts: [id], only: false, status, x, y: y + RISE - SWATCH.height - 0.5 },
    role: cause === '' ? undefined : role,
    lines: setLines(words, x, y, beside),
  };
}

/** An item from (x, y) down: words, then bars. `least` is the room for words in px. */
function placeItem(
  item: Item,
  x: number,
  y: number,
  room: number,
  column: Column,
): { shapes: Shapes; height: number } {
  const words = itemWords(item, room);
  const top = y + words.length * STEP + UNDER;
  const across = unitAcross(column);
  const height = top - y + linesOf(item.count) * column.down * 10;
  const width = Math.max(pagesOf(item.count) * STRIDE * across, room);
  return {
    shapes: {
      fields: [fieldOf(item, x, top, across, column.down)],
      labels: [labelOf(item, words, x, y)],
      rules: [],
      targets: [{ id: item.id, x, y: y - 2, width, height: height + 2 }],
    },
    height: height + APART,
  };
}

/** A heading under a line, then its items: large ones across the column, others in the shorter half. */
export function placeGroup(group: Group, column: Column, y: number): { shapes: Shapes; height: number } {
  const { next = 0 } = column;
  const slots = next > 0 ? 4 : 2;
  const half = HALF * STRIDE * unitAcross(column);
  const feet = Array.from({ length: slots }, () => y + HEADING);
  const placed = group.items.map((item) => {
    const full = pagesOf(item.count) > HALF;
    const slot = full ? 0 : feet.indexOf(Math.min(...feet));
    const top = full ? Math.max(...feet) : (feet[slot] ?? y);
    const room = full ? column.least : (HALF * STRIDE * column.least) / ACROSS - 10;
    const x = column.x + Math.floor(slot / 2) * next + (slot % 2) * half;
    const made = placeItem(item, x, top, room, column);
    if (full) feet.fill(top + made.height);
    else feet[slot] = top + made.height;
    return made.shapes;
  });
  return {
    shapes: joined([
      {
        fields: [],
        labels: [
          {
            parts: [],
            only: false,
            role: undefined,
            status: undefined,
            x: 0,
            y: 0,
            lines: [{ x: column.x, y: y + 17, text: group.title, look: 'strong' }],
          },
        ],
        rules: [`M${String(column.x)} ${String(y)}h${String(next + column.width)}`],
        targets: [],
      },
      ...placed,
    ]),
    height: Math.max(...feet) - y,
  };
}

/** Several drawings as one. */
export const joined = (all: readonly Shapes[]): Shapes => ({
  fields: all.flatMap(({ fields }) => fields),
  labels: all.flatMap(({ labels }) => labels),
  rules: all.flatMap(({ rules }) => rules),
  targets: all.flatMap(({ targets }) => targets),
});
