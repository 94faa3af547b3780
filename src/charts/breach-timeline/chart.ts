import type { Chart } from '../chart.ts';
import { select, type Data } from './rows.ts';
import { scene, toldScene } from './scene.ts';
import type { Scene } from './shapes.ts';
import { SPANS } from './spans.ts';
import { state, type State } from './state.ts';
import { words } from './words.ts';

/** The Electoral Commission's breach from the fixes to the end of recovery, and how long each stretch lasted. */
export const chart: Chart<Data, State, Scene> = {
  id: 'breach-timeline',
  select,
  state,
  scene: (data, width) => scene(data, width),
  words: (data) => words(data),
  sources: ({ events }) => [...new Set(events.flatMap(({ sources }) => sources))],
  telling: { parts: SPANS.map(({ id }) => id), scene: toldScene },
};
