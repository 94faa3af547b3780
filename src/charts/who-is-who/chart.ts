import type { Chart } from '../chart.ts';
import { select, type Data } from './rows.ts';
import { scene } from './scene.ts';
import type { Scene } from './shapes.ts';
import { state, type State } from './state.ts';
import { words } from './words.ts';

/** Who is said to stand behind APT31, who says so, and what nobody has joined. */
export const chart: Chart<Data, State, Scene> = {
  id: 'who-is-who',
  select,
  state,
  scene: (data, width) => scene(data, width),
  words: (data) => words(data),
  sources: ({ lines }) => [...new Set(lines.flatMap(({ sources }) => sources))],
};
