import type { Chart } from '../chart.ts';
import { filters } from './options.ts';
import { toPlaces, type Data } from './rows.ts';
import { scene, type Scene } from './scene.ts';
import { state, type State } from './state.ts';
import { words } from './words.ts';
import { world } from './world.ts';

/** Reported targets on a map: how many in each place, of what kind, and who stands behind each report. */
export const chart: Chart<Data, State, Scene> = {
  id: 'target-map',
  select: (dataset) => {
    const shapes = world();
    return { places: toPlaces(dataset, shapes.pointOf), fine: shapes.fine, sketch: shapes.sketch };
  },
  state,
  filters,
  scene,
  words,
  sources: ({ places }) => [
    ...new Set(
      places.flatMap(({ targets }) => targets.flatMap(({ sources }) => sources.map(({ id }) => id))),
    ),
  ],
};
