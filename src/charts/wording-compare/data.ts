import type { PartialDate } from '../../data/partial-date.ts';
import type { Status } from '../../data/status.ts';
import type { WordingDimension, WordingSide } from '../../data/wording-lists.ts';

export interface ClaimRow {
  readonly statement: string;
  readonly speaker: string;
  readonly date: PartialDate | null;
  readonly status: Status;
  readonly quote: string;
  /** Who disputes it; for a reply, whom it answers. */
  readonly others: string;
  readonly checked: string;
  readonly note: string;
  readonly sources: readonly string[];
}

export interface CellRow {
  readonly id: string;
  readonly dimension: WordingDimension;
  /** Null where nothing was found. */
  readonly said: {
    readonly wording: string;
    /** Its key words, for where room is short. */
    readonly brief: string;
    /** Somebody’s own words, without quotation marks; or empty. */
    readonly exact: string;
    /** The first gives the mark its status. */
    readonly claims: readonly string[];
    readonly status: Status;
  } | null;
}

/** One government or spokesperson, with a cell for each of the four questions. */
export interface SpeakerRow {
  readonly id: string;
  readonly side: WordingSide;
  readonly country: string;
  readonly name: string;
  /** "25 Mar 2024" */
  readonly when: string;
  /** Spoke on another day than the two. */
  readonly outside: boolean;
  readonly cells: readonly CellRow[];
}

export interface Data {
  /** By country, in the order of the table: those who claim, then those who reply. */
  readonly speakers: readonly SpeakerRow[];
  readonly claims: Readonly<Record<string, ClaimRow>>;
  readonly countries: Readonly<Record<string, string>>;
  readonly publishers: Readonly<Record<string, string>>;
}
