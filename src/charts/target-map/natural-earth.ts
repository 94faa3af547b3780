import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { ATLAS_PACKAGE } from '../atlas-package.ts';
import { simplify } from './simplify.ts';

/** Natural Earth as npm packs it: countries that share their borders. */
export interface Atlas extends Topology<{ countries: GeometryCollection<{ name: string }> }> {
  readonly shapes: readonly (Polygon | MultiPolygon)[];
}

const FOLDER = join(process.cwd(), 'node_modules', ATLAS_PACKAGE);
const ANTARCTICA = '010';

/**
 * Read the countries at 1:110 or 1:50 million, without Antarctica.
 * @param least area in square degrees under which a bend of a border or coast is left out
 */
export function readNaturalEarth(detail: '110m' | '50m', least: number): Atlas {
  const read = JSON.parse(readFileSync(join(FOLDER, `countries-${detail}.json`), 'utf8')) as Atlas;
  const geometries = read.objects.countries.geometries.filter(({ id }) => id !== ANTARCTICA);
  return {
    ...simplify(read, least),
    objects: { countries: { ...read.objects.countries, geometries } },
    shapes: geometries as (Polygon | MultiPolygon)[],
  };
}
