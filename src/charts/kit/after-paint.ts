/** ms: keys that are held down, and hands that drag, ask again sooner. What they ask for is done once they rest … */
const REST = 50;
/** … or once it was put off so often. */
const MOST = 4;

/**
 * Do heavy work after the next paint, so that what a reader touched answers first. Asked again before it is done, it is done once.
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
    if ((asked += 1) > MOST) return;
    requestAnimationFrame(() => {
      clearTimeout(waiting);
      waiting = setTimeout(begin, REST);
    });
  };
}
