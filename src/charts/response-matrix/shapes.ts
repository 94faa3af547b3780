import type { Status } from '../../data/status.ts';
import type { Sized } from '../chart.ts';
import type { Answer } from './rows.ts';

/** What a drawing of this chart is made of. All places in px from the top left. */

/** One run of text; `y` is its baseline. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly look: 'plain' | 'strong' | 'soft';
  readonly end?: boolean;
}

/** What is read together, and is left out of the choice or not. */
export interface Block {
  readonly id: string;
  readonly lines: readonly Line[];
  readonly dim: boolean;
}

/** One answer: a bar where a step was taken, a small sign where not. */
interface CellShape extends Block {
  readonly answer: Answer;
  readonly status: Status;
  readonly path: string;
  /** What a pointer or a key can choose. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One action with the answers of each country. */
export interface RowShape {
  readonly head: Block;
  readonly cells: readonly CellShape[];
}

export interface Scene extends Sized {
  /** What a screen reader says of the whole. */
  readonly says: string;
  /** How many answers on show each row has: keys go along it and from row to row. */
  readonly columns: number;
  /** What holds for all, above everything. */
  readonly over: readonly Line[];
  /** Fine lines of the grid, and the heavier one under its heads. */
  readonly grid: string;
  readonly ruled: string;
  /** Heads and answers are set in the smaller type, where columns are narrow. */
  readonly isSmall: boolean;
  /** The countries, and before them the corner where actions have a column of their own. */
  readonly heads: readonly Block[];
  readonly rows: readonly RowShape[];
}
