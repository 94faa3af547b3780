import type { Chart } from '../chart.ts';
import { select, type Data } from './rows.ts';
import { scene } from './scene.ts';
import type { Scene } from './shapes.ts';
import { state, type State } from './state.ts';
import { words } from './words.ts';

/** What the official words of likelihood stand for on two scales, and which finding used which. */
export const chart: Chart<Data, State, Scene> = {
  id: 'certainty-scale',
  select,
  state,
  scene,
  words,
  sources: ({ sources }) => Object.keys(sources),
};
