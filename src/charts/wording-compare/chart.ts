import type { Chart } from '../chart.ts';
import type { Data } from './data.ts';
import { filters } from './options.ts';
import { select } from './rows.ts';
import { scene } from './scene.ts';
import type { Scene } from './shapes.ts';
import { state, type State } from './state.ts';
import { words } from './words.ts';

/** What each government said on four questions, and what China’s spokespeople replied. */
export const chart: Chart<Data, State, Scene> = {
  id: 'wording-compare',
  select,
  state,
  filters,
  scene,
  words,
  sources: ({ claims }) => [...new Set(Object.values(claims).flatMap(({ sources }) => sources))],
};
