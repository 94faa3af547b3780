import type { Bracket } from '../kit/brackets.ts';
import { STRIDE } from './bars.ts';
import type { Room } from './place.ts';
import type { Data, Group } from './rows.ts';

/** Groups that stand under each other, and the slots they have. */
interface Seat {
  readonly from: number;
  readonly slots: number;
  readonly groups: readonly Group[];
}

export interface Layout {
  /** px of a unit down: a tenth of the step from line to line. */
  readonly down: number;
  /** Slots that an item of a page or less takes. */
  readonly few: number;
  /** Slots across the whole drawing. */
  readonly slots: number;
  /** Where the forty million stand, and how many slots beside it or 0 for beneath it the nations have. */
  readonly register: number;
  readonly nations: number;
  /** Bands of groups, from the top. */
  readonly bands: readonly (readonly Seat[])[];
}

/** Which group stands where, in each bracket. */
export function layoutOf({ elsewhere }: Data, bracket: Bracket): Layout {
  const of = (...ids: readonly Group['id'][]): Group[] => elsewhere.filter(({ id }) => ids.includes(id));
  const [open, posted, broken, lost] = [of('exposure'), of('posted'), of('intrusion'), of('theft')];
  if (bracket === 280)
    return {
      ...{ down: 0.165, few: 3, slots: 6, register: 6, nations: 0 },
      bands: [[{ from: 0, slots: 6, groups: elsewhere }]],
    };
  if (bracket === 720)
    return {
      ...{ down: 0.22, few: 3, slots: 12.5, register: 6, nations: 6 },
      bands: [
        [
          { from: 0, slots: 6, groups: [...open, ...lost] },
          { from: 6.5, slots: 6, groups: [...posted, ...broken] },
        ],
      ],
    };
  return {
    ...{ down: 0.33, few: 2, slots: 16, register: 7, nations: 8 },
    bands: [
      [{ from: 0, slots: 16, groups: open }],
      [
        { from: 0, slots: 10, groups: posted },
        { from: 10, slots: 4, groups: broken },
        { from: 14, slots: 2, groups: lost },
      ],
    ],
  };
}

/** Slots `from` … as a room, in a drawing `width` px wide whose bracket begins at `least` px. */
export function roomOf(layout: Layout, from: number, slots: number, width: number, least: number): Room {
  const unit = (of: number): number => of / (layout.slots * STRIDE - 8);
  const across = unit(width);
  return { x: from * STRIDE * across, across, least: unit(least), down: layout.down, few: layout.few, slots };
}
