import type { Box, Point } from './plane.ts';

/** A rectangle round a point, px. */
export interface Placed {
  readonly at: Point;
  readonly width: number;
  readonly height: number;
}

const ROUNDS = 400;
/** Share of the way back to where it belongs that a rectangle is drawn in each of the first rounds. */
const PULL = 0.04;
const SLACK = 0.01;

/** Radians; turns that never repeat, so that rectangles in one spot set out in different directions. */
const GOLDEN_ANGLE = 2.4;

/** Where a rectangle starts: where it belongs, or a little beside it when others belong there too. */
function start({ at }: Placed, index: number, boxes: readonly Placed[]): { x: number; y: number } {
  const twins = boxes.slice(0, index).filter((other) => other.at.x === at.x && other.at.y === at.y).length;
  return {
    x: at.x + twins * Math.cos(twins * GOLDEN_ANGLE),
    y: at.y + twins * Math.sin(twins * GOLDEN_ANGLE),
  };
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/**
 * Move rectangles apart until none covers another, each as near as may be to where it belongs and inside `bounds`.
 * Pairs are pushed along the shorter way out, in a fixed order, so the same input gives the same picture.
 * @returns new middles, in the order given
 */
export function separate(boxes: readonly Placed[], bounds: Box): Point[] {
  const spots = boxes.map(start);
  for (let round = 0; round < ROUNDS; round += 1) {
    const settling = round < ROUNDS / 2;
    let moved = false;
    for (const [index, box] of boxes.entries()) {
      const spot = spots[index];
      if (!spot) continue;
      if (settling) {
        spot.x += (box.at.x - spot.x) * PULL;
        spot.y += (box.at.y - spot.y) * PULL;
      }
      for (let other = index + 1; other < boxes.length; other += 1) {
        const [against, beside] = [boxes[other], spots[other]];
        if (against && beside && push(spot, box, beside, against)) moved = true;
      }
      spot.x = clamp(spot.x, bounds.left + box.width / 2, bounds.right - box.width / 2);
      spot.y = clamp(spot.y, bounds.top + box.height / 2, bounds.bottom - box.height / 2);
    }
    if (!settling && !moved) break;
  }
  return spots;
}

/** Push two overlapping rectangles apart by half the overlap each; true when they did overlap. */
function push(
  a: { x: number; y: number },
  sizeA: Placed,
  b: { x: number; y: number },
  sizeB: Placed,
): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const overX = (sizeA.width + sizeB.width) / 2 - Math.abs(dx);
  const overY = (sizeA.height + sizeB.height) / 2 - Math.abs(dy);
  if (overX <= SLACK || overY <= SLACK) return false;
  if (overX < overY) {
    const step = (dx < 0 ? -1 : 1) * (overX / 2 + SLACK);
    a.x -= step;
    b.x += step;
  } else {
    const step = (dy < 0 ? -1 : 1) * (overY / 2 + SLACK);
    a.y -= step;
    b.y += step;
  }
  return true;
}
