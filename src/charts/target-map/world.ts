import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoEqualEarth, geoPath, type GeoProjection } from 'd3';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import countries from 'i18n-iso-countries';
import { EUROPE, EUROPE_GRAIN, WORLD_WIDTH, type Point, type Shapes } from './plane.ts';
import { outline } from './outline.ts';
import { simplify } from './simplify.ts';

/** Natural Earth as npm's `world-atlas` packs it: 110m for the world, 50m for the enlarged Europe. */
const ATLAS = join(process.cwd(), 'node_modules', 'world-atlas');
const ANTARCTICA = '010';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

function readAtlas(detail: '110m' | '50m', least: number): Atlas {
  const atlas = JSON.parse(readFileSync(join(ATLAS, `countries-${detail}.json`), 'utf8')) as Atlas;
  const { geometries } = atlas.objects.countries;
  const kept = geometries.filter(({ id }) => id !== ANTARCTICA);
  const thinned = simplify(atlas, least) as Atlas;
  return { ...thinned, objects: { countries: { ...atlas.objects.countries, geometries: kept } } };
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

function draw(atlas: Atlas, projection: GeoProjection, smallest: number): Shapes {
  const all = atlas.objects.countries;
  const land = merge(atlas, all.geometries as Parameters<typeof merge>[1]);
  return {
    land: outline(land, projection, smallest),
    borders: outline(mesh(atlas, all, (a, b) => a !== b), projection),
  };
}

/** Where a mark goes when Natural Earth at 110m has no shape for it: degrees east and north. The EU stands at Brussels. */
const BY_HAND: Readonly<Record<string, Point>> = {
  EU: { x: 4.35, y: 50.85 },
  HK: { x: 114.17, y: 22.3 },
  SG: { x: 103.82, y: 1.35 },
  WS: { x: -172.1, y: -13.76 },
};

/** Shapes and places of the map, made once per process. */
export interface World {
  readonly world: Shapes;
  readonly europe: Shapes;
  /** Where a country's mark belongs: the middle of its largest piece of land. @throws Error when it is nowhere. */
  pointOf(code: string): Point;
}

function build(): World {
  const coarse = readAtlas('110m', 0.25);
  const fine = readAtlas('50m', 0.018);
  const plane = equalEarth(1);
  const { left, top, right, bottom } = EUROPE;
  const europe = equalEarth(EUROPE_GRAIN).clipExtent([
    [left * EUROPE_GRAIN, top * EUROPE_GRAIN],
    [right * EUROPE_GRAIN, bottom * EUROPE_GRAIN],
  ]);
  const path = geoPath(plane);

  function pointOf(code: string): Point {
    const byHand = BY_HAND[code];
    const number = countries.alpha2ToNumeric(code);
    const shape = coarse.objects.countries.geometries.find(({ id }) => id !== undefined && String(id) === number);
    if (byHand) {
      const [x = 0, y = 0] = plane([byHand.x, byHand.y]) ?? [];
      return { x, y };
    }
    if (!shape) throw new Error(`src/charts/target-map/world.ts: Natural Earth 110m has no “${code}”; add its place by hand`);
    const { geometry } = feature(coarse, shape);
    const pieces = geometry.type === 'MultiPolygon' ? geometry.coordinates : [(geometry as GeoJSON.Polygon).coordinates];
    const largest = pieces
      .map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
      .reduce((best, each) => (path.area(each) > path.area(best) ? each : best));
    const [x, y] = path.centroid(largest);
    return { x, y };
  }

  return { world: draw(coarse, plane, 2), europe: draw(fine, europe, 18), pointOf };
}

let built: World | undefined;
export function world(): World {
  built ??= build();
  return built;
}

