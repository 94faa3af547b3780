/** Something to draw in a lane: its mark’s ends in px, and its label. */
export interface Item {
  readonly id: string;
  readonly x0: number;
  readonly x1: number;
  readonly title: string;
  readonly strong: boolean;
  readonly weight: number;
}

/** Where a label stands: beside its mark, or, for a long one, on the row below from where the mark begins. */
export type Side = 'right' | 'left' | 'below';

export interface Packed {
  readonly item: Item;
  /** Counted from the lane’s top. */
  readonly row: number;
  /** Where its label stands; null when there was no room. */
  readonly side: Side | null;
}

/** Px kept free between two marks, between a mark and its own label, and around a label. */
export const GAP = { mark: 2, label: 5, around: 8 } as const;

/**
 * Stack marks from the lane’s top so that none meets another: each goes into the first row that is free. Items come in order of x0.
 * @returns a row for each item, -1 for those that would need more than `most` rows
 */
export function stack(items: readonly Pick<Item, 'x0' | 'x1'>[], most: number): number[] {
  const ends: number[] = [];
  return items.map(({ x0, x1 }) => {
    let row = ends.findIndex((end) => end + GAP.mark <= x0);
    if (row < 0) row = ends.length < most ? ends.length : -1;
    if (row >= 0) ends[row] = x1;
    return row;
  });
}
