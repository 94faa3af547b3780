import { bracketOf, type Bracket } from '../kit/brackets.ts';
import { joined, placeGroup, type Column } from './place.ts';
import { placeRegister, unitLabel } from './register.ts';
import type { Data, Group } from './rows.ts';
import type { Scene, Shapes } from './shapes.ts';

/** How many columns, px between them, and px of a unit down: a tenth of the step from line to line. */
const LAYOUT: Readonly<Record<Bracket, { columns: number; gap: number; down: number }>> = {
  280: { columns: 1, gap: 0, down: 0.25 },
  720: { columns: 2, gap: 32, down: 0.26 },
  1080: { columns: 3, gap: 36, down: 0.28 },
};
const KEY = { narrow: 46, wide: 28 };
const HEADING = 30;

/** The chart in one sentence, for a reader who cannot see it. */
export function says({ register, nations, elsewhere }: Data): string {
  const others = elsewhere.reduce((sum, { items }) => sum + items.length, 0);
  return `Rows of blacked-out bars, as many for every count: ${register.number} ${register.unit}, the estimated size of one year’s register, beside registrations in ${String(nations.items.length)} nations and ${String(others)} exposures of voter data elsewhere. The table below gives every number.`;
}

/** Which groups of exposures stand in which column. */
function share(groups: readonly Group[], columns: number): Group[][] {
  if (columns === 1) return [[...groups]];
  const [first, second, ...rest] = groups;
  const parts = columns === 2 ? [[first], [second, ...rest]] : [[first], [second], rest];
  return parts.map((part) => part.filter((group) => group !== undefined));
}

/** Groups one under the other. */
function stack(groups: readonly Group[], column: Column, top: number): { shapes: Shapes; foot: number } {
  let foot = top;
  const all = groups.map((group) => {
    const { shapes, height } = placeGroup(group, column, foot);
    foot += height + 4;
    return shapes;
  });
  return { shapes: joined(all), foot };
}

/** Rows → placed → drawn. The height follows from the bracket; only places across the page follow the width. */
export function scene(data: Data, width: number): Scene {
  const bracket = bracketOf(width);
  const { columns: count, gap, down } = LAYOUT[bracket];
  const wide = (of: number): number => (Math.max(280, of) - gap * (count - 1)) / count;
  const columns = Array.from({ length: count }, (_, index): Column => {
    const own = wide(width);
    return { x: index * (own + gap), width: own, least: wide(bracket), down };
  });
  const [first, second] = [columns[0] as Column, columns[1]];
  const key = count === 1 ? KEY.narrow : KEY.wide;
  const register = placeRegister(data, first, key);
  const nations = count === 1 ? key + register.height : key - 8;
  const column = second ?? first;
  const beside = placeGroup(
    data.nations,
    count === 3 ? { ...column, next: column.width + gap } : column,
    nations,
  );
  const top = Math.max(key + register.height, nations + beside.height) + HEADING + 12;
  const stacks = share(data.elsewhere, count).map((groups, index) =>
    stack(groups, columns[index] ?? first, top),
  );
  const heading = { x: 0, y: top - 14, text: 'Voter data exposed elsewhere', look: 'big' } as const;
  const shared = { parts: [], only: false, role: undefined, status: undefined, x: 0, y: 0 };
  const shapes = joined([register.shapes, beside.shapes, ...stacks.map((each) => each.shapes)]);
  return {
    ...{ ...shapes, name: '', says: says(data), width: Math.max(280, width) },
    labels: [
      unitLabel(count === 1 ? first : { ...first, least: bracket }, 2),
      ...shapes.labels,
      ...(data.elsewhere.length > 0 ? [{ ...shared, lines: [heading] }] : []),
    ],
    height: Math.ceil(Math.max(top - 12, ...stacks.map(({ foot }) => foot - 10))),
  };
}
