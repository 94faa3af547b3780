import { geoEqualEarth, geoPath, type GeoPath, type GeoProjection } from 'd3';
import countries from 'i18n-iso-countries';
import { feature, merge, mesh } from 'topojson-client';
import { readNaturalEarth, type Atlas } from './natural-earth.ts';
import { outline } from './outline.ts';
import { EUROPE, WORLD_WIDTH, type Point, type Shapes, type Shore } from './plane.ts';

/** Shapes and places of the map. */
export interface World {
  readonly fine: Shore;
  /** For the narrowest drawing, which every page carries: a third of the bytes, and the same to the eye at that size. */
  readonly sketch: Shore;
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
function draw(atlas: Atlas, { grain, island, borders }: Detail, projection: GeoProjection): Shapes {
  const between = mesh(atlas, atlas.objects.countries, (a, b) => a !== b);
  return {
    grain,
    land: outline(merge(atlas, [...atlas.shapes]), projection, island),
    borders: borders ? outline(between, projection) : '',
  };
}

/** What one panel shows: bends from an area in square degrees, islands from one in steps of the grain. */
interface Detail {
  readonly grain: number;
  readonly bend: number;
  readonly island: number;
  readonly borders: boolean;
}

function shore(world: Detail, europe: Detail): Shore {
  const { left, top, right, bottom } = EUROPE;
  const enlarged = equalEarth(europe.grain).clipExtent([
    [left * europe.grain, top * europe.grain],
    [right * europe.grain, bottom * europe.grain],
  ]);
  return {
    world: draw(readNaturalEarth('110m', world.bend), world, equalEarth(world.grain)),
    europe: draw(readNaturalEarth('50m', europe.bend), europe, enlarged),
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
  const plane = equalEarth(1);
  const atlas = readNaturalEarth('110m', 0);
  const path = geoPath(plane);
  return {
    fine: shore(
      { grain: 1, bend: 0.25, island: 2, borders: true },
      { grain: 6, bend: 0.018, island: 18, borders: true },
    ),
    sketch: shore(
      { grain: 1, bend: 1.2, island: 4, borders: false },
      { grain: 3, bend: 0.08, island: 10, borders: true },
    ),
    pointOf: (code) => {
      const byHand = BY_HAND[code];
      const [x, y] = (byHand && plane([byHand[0], byHand[1]])) ?? middle(code, atlas, path);
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
