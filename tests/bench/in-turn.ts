/** Something was tried as often as it may be, and came off too seldom. */
export class TooFewError extends Error {}

/**
 * Work some things one after another, and again from the first, until so many have come off. Pure but for the work.
 * @param work returns false where it did not come off
 * @returns how many did not
 * @throws TooFewError when more have failed than should have come off
 */
export async function inTurn<Item>(
  items: readonly Item[],
  count: number,
  work: (item: Item) => Promise<boolean>,
): Promise<number> {
  let [done, failed] = [0, 0];
  if (items.length === 0) throw new TooFewError('there is nothing to work');
  while (done < count)
    for (const item of items) {
      if (done === count) break;
      if (await work(item)) done += 1;
      else failed += 1;
      if (failed > count)
        throw new TooFewError(
          `only ${String(done)} of ${String(count)} came off, and ${String(failed)} did not`,
        );
    }
  return failed;
}
