/** Where something is drawn, px from the drawing's top left corner. */
export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** How far what stays has come, px from where it is now back to where it was; what is new or has not moved is left out. */
export function movesBetween(
  before: readonly Placed[],
  after: readonly Placed[],
): Map<string, [number, number]> {
  const places = new Map(before.map((each) => [each.id, each]));
  const moves = after.flatMap(({ id, x, y }): [string, [number, number]][] => {
    const was = places.get(id);
    return was && (was.x !== x || was.y !== y) ? [[id, [was.x - x, was.y - y]]] : [];
  });
  return new Map(moves);
}

/** ms: long enough to be followed, short enough not to be waited for. */
const LENGTH = 450;

/**
 * Let each element come to its new place from where it was, so that the eye can follow it. Nothing moves for a reader who asked for
 * less motion.
 * @param elements in the order of `ids`
 */
export function glide(
  elements: Iterable<Element>,
  ids: readonly string[],
  moves: ReadonlyMap<string, readonly [number, number]>,
): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  [...elements].forEach((element, index) => {
    const move = moves.get(ids[index] ?? '');
    if (!move) return;
    const from = `translate(${String(move[0])}px, ${String(move[1])}px)`;
    element.animate({ transform: [from, 'none'] }, { duration: LENGTH, easing: 'ease-in-out' });
  });
}
