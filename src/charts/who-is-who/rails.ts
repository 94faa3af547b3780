/** A line between two places of a list, in the rail it runs in: 0 is leftmost. */
export interface Railed<T> {
  readonly line: T;
  readonly from: number;
  readonly to: number;
  readonly rail: number;
}

/**
 * Rails for lines that run down a list: longer lines left of shorter ones that begin at the same place, no two in one rail at once.
 * Lines that do not lead down are left out.
 */
export function railsOf<T>(lines: readonly Omit<Railed<T>, 'rail'>[]): Railed<T>[] {
  const railed: Railed<T>[] = [];
  const ordered = lines
    .filter(({ from, to }) => from >= 0 && to > from)
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  for (const { line, from, to } of ordered) {
    const isTaken = (rail: number): boolean =>
      railed.some((each) => each.rail === rail && each.from < to && from < each.to);
    let rail = 0;
    while (isTaken(rail)) rail += 1;
    railed.push({ line, from, to, rail });
  }
  return railed;
}
