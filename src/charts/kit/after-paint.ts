/**
 * Do heavy work after the next paint, so that what a reader touched answers first. Asked again before it is done, it is done once.
 * @returns asks for it
 */
export function afterPaint(work: () => void): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      setTimeout(() => {
        asked = false;
        work();
      });
    });
  };
}
