/** The plane the map is drawn in: Equal Earth, 1000 units wide, Antarctica left out. x goes right, y goes down. */
export const WORLD_WIDTH = 1000;
/** As far south as Tierra del Fuego. */
export const WORLD_HEIGHT = 440;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The part that is drawn a second time, larger, because half of the places lie in it. Its shapes reach this far … */
export const EUROPE: Box = { left: 400, top: 4, right: 590, bottom: 138 };
/** … and this much of it is always in sight: Iceland’s edge to the Black Sea, Crete to the North Cape. */
export const EUROPE_CORE: Box = { left: 441, top: 17, right: 556, bottom: 118 };
/** Steps to a unit in the larger drawing, so that its coasts stay fine in whole numbers. */
export const EUROPE_GRAIN = 6;

/** SVG paths: the land as one shape, and the borders on it as lines. */
export interface Shapes {
  readonly land: string;
  readonly borders: string;
}

export const inside = ({ x, y }: Point, box: Box): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
