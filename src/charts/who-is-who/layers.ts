import type { LineRow } from './rows.ts';

type Tie = Pick<LineRow, 'from' | 'to'>;

/** Lines without those that would close a ring. */
function withoutRings(ties: readonly Tie[]): Tie[] {
  const kept: Tie[] = [];
  const leads = (from: string, to: string): boolean =>
    from === to || kept.some((tie) => tie.from === from && leads(tie.to, to));
  for (const tie of ties) if (!leads(tie.to, tie.from)) kept.push(tie);
  return kept;
}

/**
 * Ids in layers from the top down: each stands below everything that a line leads to it from, as near as it can.
 * @param more ids that belong in even without a line
 */
export function layersOf(ties: readonly Tie[], more: readonly string[] = []): string[][] {
  const ids = [...new Set([...ties.flatMap(({ from, to }) => [from, to]), ...more])];
  const down = withoutRings(ties);
  const depth = (id: string): number =>
    Math.max(-1, ...down.filter(({ to }) => to === id).map(({ from }) => depth(from))) + 1;
  const layers: string[][] = [];
  for (const id of ids) (layers[depth(id)] ??= []).push(id);
  return layers;
}

/** A stretch of layers a line runs through, and the column it runs in. */
export interface Lane<T> {
  readonly tie: T;
  readonly column: number;
  /** Places of its ends in the layers: it leaves below `from` and arrives above `to`. */
  readonly from: number;
  readonly to: number;
}

/**
 * A column for each line, so that no two that run side by side share one: a line goes on in the column in which its upper end was
 * reached, and further lines of one end go right of it. Lines that do not lead down are left out.
 */
export function lanesOf<T extends Tie>(
  ties: readonly T[],
  layers: readonly (readonly string[])[],
): Lane<T>[] {
  const at = (id: string): number => layers.findIndex((layer) => layer.includes(id));
  const lanes: Lane<T>[] = [];
  const seen = new Set<string>();
  const follow = (id: string, column: number): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const out = ties
      .filter((tie) => tie.from === id && at(tie.to) > at(id))
      .toSorted((a, b) => at(a.to) - at(b.to));
    for (const tie of out) {
      const [from, to] = [at(id), at(tie.to)];
      const isFree = (each: number): boolean =>
        lanes.every((lane) => lane.column !== each || lane.to <= from || lane.from >= to);
      let free = column;
      while (!isFree(free)) free += 1;
      lanes.push({ tie, column: free, from, to });
      follow(tie.to, free);
    }
  };
  for (const id of layers.flat()) follow(id, 0);
  return lanes;
}
