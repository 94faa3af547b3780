/** The px of a row that are taken: labels and marks are put where a row has room. */
export interface RowRoom {
  isFree(from: number, to: number): boolean;
  take(from: number, to: number): void;
  /** Undo a `take` of the same stretch. */
  give(from: number, to: number): void;
}

/**
 * A row `length` px long. Ends are rounded outward to whole px; what lies beyond the row is never free.
 * Each call costs at most the stretch's own length, however much the row holds.
 */
export function rowRoom(length: number): RowRoom {
  const taken = new Uint16Array(Math.max(0, Math.ceil(length)));
  const change = (from: number, to: number, by: number): void => {
    const end = Math.min(taken.length, Math.ceil(to));
    for (let px = Math.max(0, Math.floor(from)); px < end; px += 1) taken[px] = (taken[px] ?? 0) + by;
  };
  return {
    isFree(from, to) {
      if (from < 0 || to > taken.length) return false;
      const end = Math.ceil(to);
      for (let px = Math.floor(from); px < end; px += 1) if (taken[px] !== 0) return false;
      return true;
    },
    take: (from, to) => {
      change(from, to, 1);
    },
    give: (from, to) => {
      change(from, to, -1);
    },
  };
}
