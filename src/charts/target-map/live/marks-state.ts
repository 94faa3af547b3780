/** What all marks on the live map look at: which one is chosen, and which one the Tab key stops at. */
export interface MarksState {
  chosen: string | null;
  stop: string | null;
}
