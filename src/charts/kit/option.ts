/** One choice of a filter: the values it lets through. */
export interface Option {
  readonly value: readonly string[];
  readonly label: string;
  /** The heading it stands under. */
  readonly group?: string;
}

/** Options from names by code or id, in their order. */
export const named = (names: Readonly<Record<string, string>>): Option[] =>
  Object.entries(names).map(([id, label]) => ({ value: [id], label }));

/** The order of the alphabet. */
export const byLabel = (a: Option, b: Option): number => a.label.localeCompare(b.label, 'en-GB');
