import { bracketOf } from '../kit/brackets.ts';
import { grid } from './grid.ts';
import { narrow } from './narrow.ts';
import { numberWords } from '../kit/number-words.ts';
import type { Data } from './rows.ts';
import type { Scene } from './shapes.ts';
import type { State } from './state.ts';

/** Rows → drawn: a table, with its actions beside their answers from 720 px on, below that above them. */
export function scene(data: Data, width: number, state: State): Scene {
  const bracket = bracketOf(width);
  const says = `What ${numberWords(data.countries.length)} countries did: a line for each of ${numberWords(data.actions.length)} steps, and in it the answer of each country`;
  return { says, ...(bracket === 280 ? narrow(data, width, state) : grid(data, bracket, width, state)) };
}
