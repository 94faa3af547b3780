import type { Role } from '../../data/kinds.ts';
import type { Sized } from '../chart.ts';
import type { Look } from './looks.ts';
import type { Part } from './parts.ts';

/** What a drawing of this chart is made of. All places in px from the top left. */

/** One run of text; `y` is its baseline. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly look: 'plain' | 'strong' | 'soft' | 'mono' | 'head';
  readonly end?: boolean;
}

/** Everything drawn in one look. */
export interface Stroke {
  readonly look: Look;
  readonly path: string;
}

export interface Ink {
  readonly strokes: readonly Stroke[];
  readonly lines: readonly Line[];
}

/** A piece that shows and dims as one. */
export interface Group extends Ink {
  readonly parts: readonly Part[];
  /** Shown only while one of its parts is told. */
  readonly only: boolean;
  /** Explanation has none: it is drawn in plain ink. */
  readonly role?: Role;
}

/** Where an item of the data can be chosen. */
export interface Target {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Drawn extends Sized {
  readonly groups: readonly Group[];
  readonly targets: readonly Target[];
}

export interface Scene extends Drawn {
  /** Fixed id by which the drawing can be shown again, or empty. */
  readonly name: string;
  /** What a screen reader says in place of the drawing. */
  readonly says: string;
}
