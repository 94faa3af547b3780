/** What the live map can be asked to do by what stands beside it. */
export interface MapActions {
  /** Put the focus on a place’s mark. */
  readonly focusMark: (code: string) => void;
  readonly showAll: () => void;
}

/** What the list can be asked to do by the map. */
export interface ListActions {
  /** Bring a place’s line and what it opens into sight in the list, without moving the page, and put the focus on it. */
  readonly reveal: (code: string) => void;
}
