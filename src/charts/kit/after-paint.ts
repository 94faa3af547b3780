/** ms: keys that are held down, and hands that drag, ask again sooner. What they ask for is done once they rest … */
const REST = 50;
/** … or, once it was put off so often, right after the next paint. */
const MOST = 4;

/**
 * Do heavy work after the next paint, so that what a reader touched answers first. Asked again before it is done, it is done once, and not
 * between the new action and its own paint.
 * @returns asks for it
 */
export function afterPaint(work: () => void): () => void {
  let asked = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const begin = (): void => {
    asked = 0;
    work();
  };
  return () => {
    asked += 1;
    const rest = asked > MOST ? 0 : REST;
    clearTimeout(waiting);
    requestAnimationFrame(() => {
      clearTimeout(waiting);
      waiting = setTimeout(begin, rest);
    });
  };
}
