type Cells = Readonly<Record<string, string>>;

/** What differs between two states of one table, by the names of its rows. */
export interface RowChanges {
  readonly table: string;
  readonly added: readonly string[];
  /** Rows of both states whose cells differ, by field. */
  readonly changed: ReadonlyMap<string, readonly string[]>;
}

/** Pure. A field that one state does not have is no change of its rows. */
export function rowChanges(
  table: string,
  before: readonly Cells[],
  after: readonly Cells[],
  key: (row: Cells) => string,
): RowChanges {
  const old = new Map(before.map((row) => [key(row), row]));
  const changed = new Map<string, string[]>();
  for (const row of after) {
    const was = old.get(key(row)) ?? {};
    for (const [field, cell] of Object.entries(row)) {
      if (was[field] === undefined || was[field] === cell) continue;
      changed.set(field, [...(changed.get(field) ?? []), key(row)]);
    }
  }
  return { table, added: after.map(key).filter((each) => !old.has(each)), changed };
}

/** Lines of a changelog: “claims: a, b” for rows that came, “claims, note: c” for cells that changed. Pure. */
export const addedLines = (rows: readonly RowChanges[]): string[] =>
  rows.flatMap(({ table, added }) => (added.length === 0 ? [] : [`${table}: ${added.join(', ')}`]));

export const changedLines = (rows: readonly RowChanges[]): string[] =>
  rows.flatMap(({ table, changed }) =>
    [...changed].map(([field, names]) => `${table}, ${field}: ${names.join(', ')}`),
  );
