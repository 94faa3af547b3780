import type { Role } from '../../data/kinds.ts';
import type { Status } from '../../data/status.ts';

/** Something in a drawing that can be chosen: where it is, in px of the drawing, and what it is called. */
export interface NamedTarget {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is told about the one that is chosen. */
export interface Told {
  readonly when: string;
  readonly title: string;
  readonly text: string;
  /** What a careful reader should know, and how it was seen and checked; none for what is counted. */
  readonly note?: string;
  readonly checked?: string;
  readonly role: Role;
  /** None for what is counted from other rows. */
  readonly status?: Status;
  readonly sources: readonly { readonly id: string; readonly publisher: string }[];
}

/** One thing a reader can choose in a drawing, and what is then told. */
export interface Choice extends NamedTarget {
  readonly told: Told;
  /** The part of the drawing that is told alone while this is open: see kit/parts.ts. */
  readonly part?: string;
}
