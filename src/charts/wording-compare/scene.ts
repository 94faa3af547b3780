import { bracketOf } from '../kit/brackets.ts';
import { filtered } from './filter.ts';
import type { Data } from './data.ts';
import type { Scene } from './shapes.ts';
import { stack } from './stack.ts';
import { shownDimensions, type State } from './state.ts';
import { table } from './table.ts';

/** Rows → drawn: a table where there is room for columns, else one cell under the other. */
export function scene(data: Data, width: number, state: State): Scene {
  const bracket = bracketOf(width);
  const speakers = filtered(data, state);
  const dimensions = shownDimensions(state);
  const shapes =
    bracket === 280 ? stack(data, speakers, width) : table(data, speakers, dimensions, bracket, width);
  return {
    ...shapes,
    name: `wording-compare-${String(bracket)}`,
    says: 'What each government said, beside what China’s spokespeople replied. The same in words and as a table follows.',
  };
}
