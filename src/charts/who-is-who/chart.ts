import type { Chart } from '../chart.ts';
import { optionalId } from '../kit/state.ts';
import { select, type Data } from './rows.ts';
import { scene } from './scene.ts';
import type { Scene } from './shapes.ts';
import { words } from './words.ts';

interface State {
  /** The box or line whose card is open. */
  readonly focus: string | null;
}

/** Who is said to stand behind APT31, who says so, and what nobody has joined. */
export const chart: Chart<Data, State, Scene> = {
  id: 'who-is-who',
  select,
  state: { focus: optionalId },
  scene: (data, width) => scene(data, width),
  words: (data) => words(data),
  sources: ({ lines }) => [...new Set(lines.flatMap(({ sources }) => sources))],
};
