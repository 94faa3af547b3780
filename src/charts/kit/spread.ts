/** One label along a line: where it would like its first edge, and its length, in px. */
export interface Spreadable {
  readonly at: number;
  readonly size: number;
}

/**
 * Push labels apart along a line so that none overlap, keeping their order and moving them as little as can be (least squares,
 * by pooling neighbours that collide). Gives each label's first edge in px. They stay within [min, max] as long as they fit;
 * when they do not, they start at `min` and run past `max`.
 */
export function spread(
  items: readonly Spreadable[],
  [min, max]: readonly [number, number],
  gap: number,
): number[] {
  let length = 0;
  // Without the lengths of those before it, each label only has to stand no earlier than the one before it.
  const starts = items.map(({ size }) => {
    const start = length;
    length += size + gap;
    return start;
  });
  const pools: { sum: number; count: number }[] = [];
  items.forEach(({ at }, index) => {
    let pool = { sum: at - (starts[index] ?? 0), count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  });
  const latest = Math.max(min, max - (length - gap));
  const free = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return free.map((each, index) => Math.min(latest, Math.max(min, each)) + (starts[index] ?? 0));
}
