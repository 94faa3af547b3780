import type { Role } from '../../data/kinds.ts';
import type { Status } from '../../data/status.ts';
import type { Sized } from '../chart.ts';

/** What a drawing of this chart is made of. All places in px from the top left. */

/** One run of text; `y` is its baseline. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly look: 'plain' | 'strong' | 'soft' | 'big';
  readonly middle?: boolean;
}

/** One number: its mark, the line that leads to it from nought, its words, and the box in which it is chosen. */
export interface CountShape {
  readonly id: string;
  readonly role: Role;
  readonly status: Status;
  readonly mark: string;
  readonly stem: string;
  readonly lines: readonly Line[];
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export interface Scene extends Sized {
  /** What a screen reader says in place of the drawing. */
  readonly says: string;
  /** Hairlines of the axis. */
  readonly grid: string;
  readonly lines: readonly Line[];
  readonly counts: readonly CountShape[];
}
