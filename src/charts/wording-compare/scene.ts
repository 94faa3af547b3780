import { bracketOf } from '../kit/brackets.ts';
import { filtered } from './filter.ts';
import type { Data } from './data.ts';
import { narrow } from './narrow.ts';
import type { Scene } from './shapes.ts';
import { shownDimensions, type State } from './state.ts';
import { table } from './table.ts';

/** Rows → drawn: a table, on a phone of key words only. */
export function scene(data: Data, width: number, state: State): Scene {
  const bracket = bracketOf(width);
  const speakers = filtered(data, state);
  const dimensions = shownDimensions(state);
  const shapes =
    bracket === 280
      ? narrow(data, speakers, dimensions, width)
      : table(data, speakers, dimensions, bracket, width);
  return {
    ...shapes,
    name: `wording-compare-${String(bracket)}`,
    says: 'What each government said, beside what China’s spokespeople replied. The same in words and as a table follows.',
  };
}
