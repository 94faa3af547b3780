import { geoEqualEarth, geoPath, type GeoPath, type GeoProjection } from 'd3';
import countries from 'i18n-iso-countries';
import { feature, merge, mesh } from 'topojson-client';
import { readNaturalEarth, type Atlas } from './natural-earth.ts';
import { outline } from './outline.ts';
import { EUROPE, EUROPE_GRAIN, WORLD_WIDTH, type Point, type Shapes } from './plane.ts';

/** Shapes and places of the map. */
export interface World {
  readonly world: Shapes;
  readonly europe: Shapes;
  /** Where a country’s mark belongs, in units of the plane. @throws Error when it is nowhere. */
  readonly pointOf: (code: string) => Point;
}

/**
 * Equal Earth, so that no country looks larger than it is (Šavrič, Patterson and Jenny, 2018). Centred on 11° E, which cuts
 * the map in the Bering Strait and through no land. `grain` is the number of steps to a unit of the plane.
 */
function equalEarth(grain: number): GeoProjection {
  return geoEqualEarth()
    .rotate([-11, 0])
    .precision(0)
    .fitWidth(WORLD_WIDTH * grain, { type: 'Sphere' });
}

/**
 * The land in one piece and the borders as lines on it. No country is a shape of its own, so none is coloured: the map says
 * where reports are from and nothing about who owns what.
 */
function draw(atlas: Atlas, projection: GeoProjection, smallest: number): Shapes {
  const borders = mesh(atlas, atlas.objects.countries, (a, b) => a !== b);
  return {
    land: outline(merge(atlas, [...atlas.shapes]), projection, smallest),
    borders: outline(borders, projection),
  };
}

/** Degrees east and north of marks for which Natural Earth at 1:110 million has no shape. The EU stands at Brussels. */
const BY_HAND: Readonly<Record<string, readonly [number, number]>> = {
  EU: [4.35, 50.85],
  HK: [114.17, 22.3],
  SG: [103.82, 1.35],
  WS: [-172.1, -13.76],
};

/** The middle of a country’s largest piece of land. */
function middle(code: string, atlas: Atlas, path: GeoPath): readonly [number, number] {
  const number = countries.alpha2ToNumeric(code);
  const shape = atlas.shapes.find(({ id }) => id !== undefined && String(id) === number);
  if (!shape)
    throw new Error(
      `src/charts/target-map/world.ts: Natural Earth has no shape for “${code}”; add its place by hand there`,
    );
  const { geometry } = feature(atlas, shape) as GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon>;
  const pieces = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const [largest] = pieces
    .map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
    .toSorted((a, b) => path.area(b) - path.area(a));
  return largest ? path.centroid(largest) : [NaN, NaN];
}

function build(): World {
  const coarse = readNaturalEarth('110m', 0.25);
  const fine = readNaturalEarth('50m', 0.018);
  const plane = equalEarth(1);
  const enlarged = equalEarth(EUROPE_GRAIN).clipExtent([
    [EUROPE.left * EUROPE_GRAIN, EUROPE.top * EUROPE_GRAIN],
    [EUROPE.right * EUROPE_GRAIN, EUROPE.bottom * EUROPE_GRAIN],
  ]);
  const path = geoPath(plane);
  return {
    world: draw(coarse, plane, 2),
    europe: draw(fine, enlarged, 18),
    pointOf: (code) => {
      const byHand = BY_HAND[code];
      const [x, y] = (byHand && plane([byHand[0], byHand[1]])) ?? middle(code, coarse, path);
      return { x, y };
    },
  };
}

let built: World | undefined;

/** The map, projected once per process. */
export function world(): World {
  built ??= build();
  return built;
}
