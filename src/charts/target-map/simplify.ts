import type { Topology } from 'topojson-specification';

type Position = readonly [number, number];

/** Area of the triangle a, b, c in square degrees at the equator: longitudes shrink with the cosine of the latitude. */
function triangle(a: Position, b: Position, c: Position): number {
  const shrink = Math.cos((b[1] * Math.PI) / 180);
  return (Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) * shrink) / 2;
}

/** Take out, one after the other, the point that changes the line least (Visvalingam and Whyatt, 1993). Ends stay. */
function thin(line: readonly Position[], least: number): Position[] {
  const kept = [...line];
  const areas = kept.map((at, index) => {
    const [before, after] = [kept[index - 1], kept[index + 1]];
    return before && after ? triangle(before, at, after) : Infinity;
  });
  for (;;) {
    const smallest = areas.reduce(
      (best, area, index) => (area < (areas[best] ?? Infinity) ? index : best),
      0,
    );
    if ((areas[smallest] ?? Infinity) >= least) return kept;
    const removed = areas[smallest] ?? 0;
    kept.splice(smallest, 1);
    areas.splice(smallest, 1);
    for (const index of [smallest - 1, smallest]) {
      const [before, at, after] = [kept[index - 1], kept[index], kept[index + 1]];
      // Never less than the point just removed, so that a bend is not eaten up from one side.
      if (before && at && after) areas[index] = Math.max(removed, triangle(before, at, after));
    }
  }
}

/** Undo the topology's quantisation of one arc: degrees, not differences. */
function degrees(arc: readonly (readonly number[])[], transform: Topology['transform']): Position[] {
  let [x, y] = [0, 0];
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  return arc.map(([dx = 0, dy = 0]) => {
    [x, y] = transform ? [x + dx, y + dy] : [dx, dy];
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/**
 * The same topology with fewer points and plain degrees. Arcs are thinned, not shapes, so that neighbours keep one border.
 * @param least area in square degrees under which a bend is left out
 */
export function simplify(topology: Topology, least: number): Topology {
  const { transform, ...plain } = topology;
  const arcs = topology.arcs.map((arc) => thin(degrees(arc, transform), least).map(([x, y]) => [x, y]));
  return { ...plain, arcs };
}
