import type { Role } from '../../data/kinds.ts';
import type { Status } from '../../data/status.ts';
import type { Sized } from '../chart.ts';

/** What a drawing of this chart is made of. All places in px from the top left. */

/** `blame` and `reply` are strong, in the colour of an official response and of a reply; `said` is somebody’s own words. */
export type Look = 'plain' | 'strong' | 'soft' | 'blame' | 'reply' | 'said';

/** A piece of a line in one look; its text keeps the space that parts it from the next. */
export interface Run {
  readonly text: string;
  readonly look: Look;
}

/** One line of text; `y` is its baseline. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly runs: readonly Run[];
  /** Set in the smaller type, where columns are narrow. */
  readonly isSmall?: boolean;
}

export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The bar before a cell: its outline says how certain. */
export interface Mark extends Place {
  readonly role: Role;
  readonly status: Status;
}

export interface Shapes extends Sized {
  /** Paths of the lines between countries. */
  readonly rules: readonly string[];
  /** Behind a reply, so that it is found at once. */
  readonly bands: readonly Place[];
  readonly marks: readonly Mark[];
  readonly lines: readonly Line[];
  readonly targets: readonly Place[];
  /** How many targets stand beside each other. */
  readonly columns: number;
}

export interface Scene extends Shapes {
  /** Fixed id by which the drawing can be shown again. */
  readonly name: string;
  /** What a screen reader says in place of the drawing. */
  readonly says: string;
}
