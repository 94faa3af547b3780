/** ms: keys that are held down, and hands that drag, ask again sooner. What they ask for is done once they rest … */
const REST = 50;
/** … and, where they do not, at least this often, ms. */
const LONGEST = 200;

/**
 * Do heavy work after the next paint, so that what a reader touched answers first. Asked again before it is done, it is done once.
 * @returns asks for it
 */
export function afterPaint(work: () => void): () => void {
  let since: number | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const begin = (): void => {
    since = waiting = undefined;
    work();
  };
  return () => {
    const now = performance.now();
    since ??= now;
    clearTimeout(waiting);
    const rest = Math.min(REST, Math.max(0, since + LONGEST - now));
    requestAnimationFrame(() => {
      if (since === undefined) return;
      clearTimeout(waiting);
      waiting = setTimeout(begin, rest);
    });
  };
}
