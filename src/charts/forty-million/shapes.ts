import type { Role } from '../../data/kinds.ts';
import type { Status } from '../../data/status.ts';
import type { Sized } from '../chart.ts';
import type { NamedTarget } from '../kit/chosen.ts';

/** What a drawing of this chart is made of. All places in px from the top left. */

/** One run of text; `y` is its baseline. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly look: 'plain' | 'strong' | 'soft' | 'big' | 'huge';
}

/** Said, shown or hidden with its parts: see kit/parts.ts. */
interface Piece {
  readonly parts: readonly string[];
  /** Shown only while one of its parts is told. */
  readonly only: boolean;
}

/** Bars for one count. */
export interface Field extends Piece {
  readonly id: string;
  readonly role: Role | undefined;
  readonly status: Status;
  /** px of its first page's corner, and px of one unit across and down: see bars.ts. */
  readonly x: number;
  readonly y: number;
  readonly across: number;
  readonly down: number;
  readonly bars: string;
  /** What is cut out of the bars where they are not solid. */
  readonly cut: string;
  /** Style that moves it from part to part, instead of x and y. */
  readonly move: string;
  /** One bar alone, so large that it needs a line of its own around it. */
  readonly alone: boolean;
}

/** Words with the swatch of their status before them. */
export interface Label extends Piece {
  readonly role: Role | undefined;
  readonly status: Status | undefined;
  /** px of the swatch's corner, when there is a status. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly Line[];
}

export interface Shapes {
  readonly fields: readonly Field[];
  readonly labels: readonly Label[];
  /** Lines over headings. */
  readonly rules: readonly string[];
  readonly targets: readonly Omit<NamedTarget, 'name'>[];
}

export interface Scene extends Shapes, Sized {
  /** Fixed id by which the drawing can be shown again, or empty. */
  readonly name: string;
  /** What a screen reader says in place of the drawing. */
  readonly says: string;
}
