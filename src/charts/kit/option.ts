/** One choice of a filter: the values it lets through. */
export interface Option {
  readonly value: readonly string[];
  readonly label: string;
  /** The heading it stands under. */
  readonly group?: string;
}
