import { digestOf } from './digest.ts';
import { readLedger, type Ledger } from './ledger.ts';

/** A frozen copy of a chart. */
export interface PinnedCopy {
  /** YYYY-MM-DD: the day it was made. */
  readonly day: string;
  /** Under the site's base. */
  readonly path: `/pinned/${string}/`;
  /** Whether the live chart still says and draws the same. */
  readonly isCurrent: boolean;
  /** px: at which a frame of it is complete, in a column 280 to 900 px wide. */
  readonly height: number;
}

/** The frozen copies of a chart, newest first. */
export function pinnedCopies(id: string, ledger: Ledger = readLedger()): readonly PinnedCopy[] {
  const own = Object.entries(ledger).filter(([copy]) => copy.startsWith(`${id}/`));
  if (own.length === 0) return [];
  const now = digestOf(id);
  return own
    .map(([copy, { digest, height }]) => ({
      day: copy.slice(id.length + 1),
      path: `/pinned/${copy}/` as const,
      isCurrent: digest === now,
      height,
    }))
    .sort((a, b) => (a.day < b.day ? 1 : -1));
}
