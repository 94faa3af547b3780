import type { Role } from '../../data/kinds.ts';
import type { Status } from '../../data/status.ts';
import type { Sized } from '../chart.ts';

/** What a drawing of this chart is made of. All places in px, a row's own from the row's top left. */

/** One run of text; `y` is its baseline. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly look: 'plain' | 'strong' | 'soft';
  readonly end?: boolean;
  /** Without a halo, which would cut into the words over it. */
  readonly bare?: boolean;
}

/** A filled or outlined piece of a bar, or the mark of who was blamed. */
export interface Piece {
  readonly role: Role;
  readonly status: Status;
  readonly path: string;
}

export interface RowShape {
  readonly id: string;
  readonly y: number;
  readonly own: boolean;
  readonly pieces: readonly Piece[];
  /** Two strokes where a bar runs off the scale, or empty. */
  readonly cut: string;
  readonly lines: readonly Line[];
}

export interface Scene extends Sized {
  /** What a screen reader says in place of the drawing. */
  readonly says: string;
  readonly rowHeight: number;
  /** Hairlines of the scale, and the stronger ones of zero and the median. */
  readonly grid: string;
  readonly zero: string;
  readonly median: string;
  readonly lines: readonly Line[];
  readonly key: readonly Piece[];
  readonly rows: readonly RowShape[];
}
