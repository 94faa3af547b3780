import { suggest, type Problem } from '../content-error.ts';
import { TABLES, TABLE_NAMES } from '../tables.ts';

const FILE = 'content/data/datapackage.json';

/** A description as it was read: whoever wrote it may have left anything out. */
interface Described {
  readonly resources?: readonly {
    readonly name?: string;
    readonly schema?: { readonly fields?: readonly { readonly name?: string }[] };
  }[];
}

const problem = (field: string, found: string, allowed: string, mend: string): Problem => ({
  ...{ file: FILE, row: null, field, found, allowed, mend },
});

/** Whether the package describes every field of every table, by its name and in its place; what it says of it, nobody can check. Pure. */
export function descriptorProblems({ resources = [] }: Described): Problem[] {
  return TABLE_NAMES.flatMap((table) => {
    const described = resources.find(({ name }) => name === table);
    if (!described)
      return [
        problem(
          'resources',
          '',
          `a resource named ${table}`,
          `describe ${table}.csv there, as the others are`,
        ),
      ];
    const columns: readonly string[] = TABLES[table].columns;
    const fields = described.schema?.fields ?? [];
    const nameless = fields.flatMap(({ name = '' }, index) => {
      const place = `${table}, field ${String(index + 1)}, name`;
      if (name === '')
        return [problem(place, '', columns.join(', '), 'give it the name of the column that it describes')];
      return columns.includes(name) ? [] : [problem(place, name, columns.join(', '), suggest(name, columns))];
    });
    if (nameless.length > 0) return nameless;
    const names = fields.map(({ name }) => name).join(', ');
    return names === columns.join(', ')
      ? []
      : [
          problem(
            `${table}, fields`,
            names,
            `each column once, in the order ${columns.join(', ')}`,
            'describe what is missing, and put them in that order',
          ),
        ];
  });
}
