import { bracketOf } from '../kit/brackets.ts';
import { layoutOf, roomOf } from './layout.ts';
import { joined, placeGroup, type Room } from './place.ts';
import { placeRegister, unitLabel } from './register.ts';
import type { Data, Group } from './rows.ts';
import type { Scene, Shapes } from './shapes.ts';

/** px from the top to what stands under the words about a bar; on a phone those take two lines. */
const TOP = { 280: 46, 720: 30, 1080: 30 } as const;
/** px for the heading over the exposures, with what is kept clear over it. */
const HEADING = 34;

/** The chart in one sentence, for a reader who cannot see it. */
export function says({ register, nations, elsewhere }: Data): string {
  const others = elsewhere.reduce((sum, { items }) => sum + items.length, 0);
  return `Rows of blacked-out bars, each for as many people or records: ${register.number} ${register.unit}, the estimated size of one year’s register, beside registrations in ${String(nations.items.length)} nations and ${String(others)} exposures of voter data elsewhere. The table below gives every number.`;
}

/** Groups one under the other. */
function stack(groups: readonly Group[], room: Room, top: number): { shapes: Shapes; foot: number } {
  let foot = top;
  const shapes = groups.map((group) => {
    const placed = placeGroup(group, room, foot);
    foot = placed.foot + 4;
    return placed.shapes;
  });
  return { shapes: joined(shapes), foot };
}

/** Rows → placed → drawn. The height follows from the bracket; only places across the page follow the width. */
export function scene(data: Data, width: number): Scene {
  const bracket = bracketOf(width);
  const real = Math.max(bracket, width);
  const layout = layoutOf(data, bracket);
  const room = (from: number, slots: number): Room => roomOf(layout, from, slots, real, bracket);
  const register = placeRegister(data, room(0, layout.register), TOP[bracket]);
  const beside = layout.nations > 0;
  const nations = beside
    ? placeGroup(data.nations, room(layout.slots - layout.nations, layout.nations), TOP[bracket])
    : placeGroup(data.nations, room(0, layout.slots), register.foot);
  const top = Math.max(register.foot, nations.foot) + HEADING;
  let foot = top;
  const bands = layout.bands.flatMap((seats) => {
    const start = foot;
    return seats.map(({ from, slots, groups }) => {
      const made = stack(groups, room(from, slots), start);
      foot = Math.max(foot, made.foot);
      return made.shapes;
    });
  });
  const heading = { x: 0, y: top - 12, text: 'Exposed elsewhere', look: 'big' } as const;
  const still = { parts: [], only: false, role: undefined, status: undefined, x: 0, y: 0 };
  const shapes = joined([register.shapes, nations.shapes, ...bands]);
  return {
    ...{ ...shapes, name: '', says: says(data), width: real },
    labels: [
      unitLabel(0, bracket),
      ...shapes.labels,
      ...(data.elsewhere.length > 0 ? [{ ...still, lines: [heading] }] : []),
    ],
    height: Math.ceil(data.elsewhere.length > 0 ? foot - 12 : top - HEADING),
  };
}
