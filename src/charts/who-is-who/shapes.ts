import type { Role } from '../../data/kinds.ts';
import type { Status } from '../../data/status.ts';
import type { Sized } from '../chart.ts';

/** What a drawing of this chart is made of. All places in px from the top left. */

/** One run of text; `y` is its baseline. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly look: Look;
  readonly role?: Role;
  /** How many of its first letters are set strong. */
  readonly lead?: number;
  /** Set in the smaller type, where room is short. */
  readonly isSmall?: boolean;
}
export type Look = 'plain' | 'strong' | 'soft' | 'role' | 'on' | 'on-strong';

/** A box, a tag or a line of the structure: its outline says who stands behind it. */
export interface Shape {
  readonly path: string;
  readonly role: Role;
  readonly status: Status;
  readonly isTie?: boolean;
}

/** What a pointer or a key can choose: a node’s or a relation’s id. */
export interface Target {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Pieces {
  readonly shapes: readonly Shape[];
  readonly texts: readonly Line[];
  readonly targets: readonly Target[];
  /** Thin lines that hold nothing but the ends of a gap. */
  readonly ends: readonly string[];
}

export interface Scene extends Sized, Pieces {
  /** What a screen reader says in place of the drawing. */
  readonly says: string;
}

/** Room for a piece: words are wrapped to `fit`, the bracket’s own width, and `width` is what there is. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fit: number;
}

export interface Piece extends Pieces {
  readonly height: number;
}

export const NOTHING: Pieces = { shapes: [], texts: [], targets: [], ends: [] };

/** Several pieces as one, in reading order. */
export const together = (pieces: readonly Pieces[]): Pieces => ({
  shapes: pieces.flatMap(({ shapes }) => shapes),
  texts: pieces.flatMap(({ texts }) => texts),
  targets: pieces.flatMap(({ targets }) => targets),
  ends: pieces.flatMap(({ ends }) => ends),
});
