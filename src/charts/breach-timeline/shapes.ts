import type { Role } from '../../data/kinds.ts';
import type { Status } from '../../data/status.ts';
import type { Sized } from '../chart.ts';
import type { SpanId } from './spans.ts';

/** What a drawing of this chart is made of. All places in px from the top left. */

/** One run of text; `y` is its baseline. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly look: 'plain' | 'strong' | 'soft' | 'role' | 'on' | 'on-strong' | 'big';
  readonly end?: boolean;
}

interface Tick {
  readonly path: string;
  readonly line: Line;
}

export interface Bar {
  readonly id: SpanId;
  readonly role: Role;
  readonly outline: boolean;
  readonly path: string;
}

export interface Mark {
  readonly id: string;
  readonly role: Role;
  readonly status: Status;
  readonly parts: readonly SpanId[];
  /** Two when accounts give two dates; `joint` then joins them. */
  readonly paths: readonly string[];
  readonly joint: string;
}

/** Words with the line that leads to them. */
export interface Label {
  readonly role: Role;
  readonly parts: readonly SpanId[];
  /** Shown only while one of its parts is told. */
  readonly only: boolean;
  readonly leader: string;
  readonly lines: readonly Line[];
}

/** What a pointer or a key can choose. */
export interface Target {
  readonly id: string;
  readonly parts: readonly SpanId[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Shapes extends Sized {
  readonly ticks: readonly Tick[];
  readonly bars: readonly Bar[];
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  readonly targets: readonly Target[];
}

export interface Scene extends Shapes {
  /** Fixed id by which the drawing can be shown again, or empty. */
  readonly name: string;
  /** What a screen reader says in place of the drawing. */
  readonly says: string;
}
