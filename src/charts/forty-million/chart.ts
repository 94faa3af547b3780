import type { Chart } from '../chart.ts';
import { itemsOf } from './choices.ts';
import { select, type Data } from './rows.ts';
import { scene } from './scene.ts';
import type { Scene } from './shapes.ts';
import { state, type State } from './state.ts';
import { PARTS } from './told-form.ts';
import { toldScene } from './told.ts';
import { words } from './words.ts';

/** Forty million as bars, beside the registers it is an estimate of and other lists of voters that were exposed. */
export const chart: Chart<Data, State, Scene> = {
  id: 'forty-million',
  select,
  state,
  scene: (data, width) => scene(data, width),
  words: (data) => words(data),
  sources: (data) => [...new Set(itemsOf(data).flatMap(({ sources }) => sources))],
  telling: { parts: PARTS, scene: toldScene },
};
