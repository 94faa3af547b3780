/** Units kept free over the tallest bar. */
const ABOVE = 8;

/**
 * How many events begin when, as one path: a line for each count, as tall as it is many, one unit from the next and the first at 0.
 * @param ground where bars stand, units down
 */
export function overviewBars(counts: readonly number[], ground: number): string {
  const tallest = Math.max(1, ...counts);
  return counts
    .map((count, place) => {
      const tall = Math.max(1, Math.round((count / tallest) * (ground - ABOVE)));
      return count > 0 ? `M${String(place)} ${String(ground)}v-${String(tall)}` : '';
    })
    .join('');
}
