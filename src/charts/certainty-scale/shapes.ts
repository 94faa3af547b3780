import type { Sized } from '../chart.ts';

/** What a drawing of this chart is made of. All places in px from the top left. */

/** One run of text; `y` is its baseline. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly look: 'plain' | 'strong' | 'soft';
  /** Goes on in the same line, in lighter type. */
  readonly then?: Pick<Line, 'text' | 'look'>;
  readonly anchor?: 'middle' | 'end';
}

/** A path and the classes it is drawn with. */
interface Stroke {
  readonly look: string;
  readonly path: string;
}

/** Strokes and text that show and dim together: see kit/parts.ts. Always shown when it has no parts. */
export interface Piece {
  readonly id: string;
  readonly parts: readonly string[];
  readonly strokes: readonly Stroke[];
  readonly lines: readonly Line[];
}

/** What a pointer or a key can choose. */
export interface Target {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One scale, or an empty one. */
export interface Drawn {
  readonly pieces: readonly Piece[];
  /** In reading order. */
  readonly targets: readonly Target[];
}

export interface Scene extends Sized, Drawn {
  /** What a screen reader says in place of the drawing. */
  readonly says: string;
}
