/** A frozen copy of a chart. */
export interface PinnedCopy {
  /** YYYY-MM-DD: the day it was made. */
  readonly day: string;
  /** Under the site's base. */
  readonly path: `/pinned/${string}/`;
  /** Whether the live chart still says and draws the same. */
  readonly isCurrent: boolean;
}

/** The frozen copies of a chart, newest first. */
export function pinnedCopies(_id: string): readonly PinnedCopy[] {
  return [];
}
