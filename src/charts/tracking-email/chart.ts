import type { Chart } from '../chart.ts';
import { PARTS } from './parts.ts';
import { select, type Data } from './rows.ts';
import { scene, toldScene } from './scene.ts';
import type { Scene } from './shapes.ts';
import { state, type State } from './state.ts';
import { words } from './words.ts';

/** How an email reports back when it is opened, what that was allegedly for, and what protects a reader. */
export const chart: Chart<Data, State, Scene> = {
  id: 'tracking-email',
  select,
  state,
  scene: (data, width) => scene(data, width),
  words: (data) => words(data),
  sources: ({ items }) => [...new Set(items.flatMap(({ sources }) => sources))],
  telling: { parts: PARTS, scene: toldScene },
};
