import type { Status } from '../data/status.ts';
import type { Kind } from './kinds.ts';

/** One thing that can be found: what is looked through, and what a result shows. */
export interface SearchDocument {
  readonly kind: Kind;
  readonly title: string;
  /** What is looked through beside the title; an excerpt of it is shown. */
  readonly text: string;
  /** Other words it is known by, which are looked through and not shown. */
  readonly also?: string;
  /** Under the base of the site. */
  readonly address: `/${string}`;
  /** Who says it or published it, or where it stands. */
  readonly by?: string;
  /** In words, as it is shown. */
  readonly when?: string;
  /** Of a claim or an event: who stands behind it. A result never leaves it out. */
  readonly status?: Status;
}
