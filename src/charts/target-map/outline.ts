import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3';

type Point = readonly [number, number];
interface Line {
  readonly points: Point[];
  closed: boolean;
}

/** Project a shape into lines of whole numbers, without repeated points. */
function project(shape: GeoPermissibleObjects, projection: GeoProjection): Line[] {
  const lines: Line[] = [];
  const add = (x: number, y: number): void => {
    const points = lines.at(-1)?.points;
    const [left, top] = points?.at(-1) ?? [NaN, NaN];
    const point: Point = [Math.round(x), Math.round(y)];
    if (point[0] !== left || point[1] !== top) points?.push(point);
  };
  geoPath(projection, {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => {
      lines.push({ points: [], closed: false });
      add(x, y);
    },
    lineTo: add,
    closePath: () => {
      const last = lines.at(-1);
      if (last) last.closed = true;
    },
  })(shape);
  return lines;
}

/** Twice the area is avoided: this is the area itself, in square units of the plane. */
export function area(points: readonly Point[]): number {
  const sum = points.reduce((total, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [0, 0];
    return total + x * nextY - nextX * y;
  }, 0);
  return Math.abs(sum) / 2;
}

const pair = (x: number, y: number): string => `${String(x)}${y < 0 ? '' : ' '}${String(y)}`;

/**
 * A shape as a short SVG path: projected, rounded to whole units, with relative commands throughout.
 * @param smallest area in square units under which an island or lake is left out
 */
export function outline(shape: GeoPermissibleObjects, projection: GeoProjection, smallest = 0): string {
  let [penX, penY] = [0, 0];
  return project(shape, projection)
    .filter(({ points, closed }) => points.length > (closed ? 2 : 1) && (!closed || area(points) >= smallest))
    .map(({ points, closed }) => {
      const steps = points.map(([x, y]) => {
        const step = pair(x - penX, y - penY);
        [penX, penY] = [x, y];
        return step;
      });
      if (closed) [penX, penY] = points[0] ?? [0, 0];
      const [first = '', ...rest] = steps;
      return `m${first}l${rest.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
    })
    .join('')
    .replace(/^m/, 'M');
}
