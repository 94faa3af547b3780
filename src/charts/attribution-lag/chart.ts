import type { Chart } from '../chart.ts';
import { filters } from './options.ts';
import { select, type Data } from './rows.ts';
import { scene } from './scene.ts';
import type { Scene } from './shapes.ts';
import { state, type State } from './state.ts';
import { words } from './words.ts';

/** How long it took in each case until somebody noticed, told the public and laid blame. */
export const chart: Chart<Data, State, Scene> = {
  id: 'attribution-lag',
  select,
  state,
  filters,
  scene,
  words,
  sources: ({ cases }) => [...new Set(cases.flatMap(({ sources }) => sources))],
};
