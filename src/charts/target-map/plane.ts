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

/** SVG paths: the land as one shape, and the borders on it as lines. */
export interface Shapes {
  /** Steps to a unit of the plane, so that whole numbers are fine enough. */
  readonly grain: number;
  readonly land: string;
  readonly borders: string;
}

export const inside = ({ x, y }: Point, box: Box): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** The world, and Europe for its larger drawing. */
export interface Shore {
  readonly world: Shapes;
  readonly europe: Shapes;
}
