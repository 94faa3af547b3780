/** Where the page stands by its own doing: an address may ask for a mark, and the page may go there, but never takes a reader away. */

let isPlaced = false;
let isReaders = false;

const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

function leave(): void {
  isReaders = true;
}

/** Notice when a reader begins to move the page themselves. Asked twice, it listens once. */
export function watchReader(): void {
  for (const kind of MOVES) addEventListener(kind, leave, { passive: true });
}

/**
 * Go to `y` px from the page’s top at once, unless somebody has chosen another place: the reader, or a browser that brings back where
 * they were.
 * @returns whether it did
 */
export function arrive(y: number): boolean {
  if (isReaders || (scrollY !== 0 && !isPlaced)) return false;
  scrollTo({ top: y, behavior: 'instant' });
  isPlaced = true;
  return true;
}
