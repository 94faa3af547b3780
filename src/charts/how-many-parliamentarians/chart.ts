import type { Chart } from '../chart.ts';
import { countsOf, select, type Data } from './rows.ts';
import { scene } from './scene.ts';
import type { Scene } from './shapes.ts';
import { state, type State } from './state.ts';
import { words } from './words.ts';

/** Every number given for how many in the UK Parliament were targeted, on one axis, by what it counts. */
export const chart: Chart<Data, State, Scene> = {
  id: 'how-many-parliamentarians',
  select,
  state,
  scene: (data, width) => scene(data, width),
  words: (data) => words(data),
  sources: (data) => [...new Set(countsOf(data).flatMap(({ sources }) => sources))],
};
