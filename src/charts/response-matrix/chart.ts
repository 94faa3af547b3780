import type { Chart } from '../chart.ts';
import { filters } from './options.ts';
import { select, type Data } from './rows.ts';
import { scene } from './scene.ts';
import type { Scene } from './shapes.ts';
import { state, type State } from './state.ts';
import { words } from './words.ts';

/** What each of the five countries did, step by step, and where nothing was found, no law was there or a power lay unused. */
export const chart: Chart<Data, State, Scene> = {
  id: 'response-matrix',
  select,
  state,
  filters,
  scene,
  words,
  sources: ({ publishers }) => Object.keys(publishers),
};
