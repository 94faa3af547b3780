import type { Problem } from './content-error.ts';
import type { RawTables } from './cross-check.ts';

/** Organisations of people that `organisations` has by that name, and whose id is not beside it, or is another’s. */
export function checkPeople(tables: RawTables, file: string): Problem[] {
  const ids = new Map(
    ['short', 'name'].flatMap((field) =>
      tables.organisations.map(({ cells }) => [cells[field] ?? '', cells['id'] ?? ''] as const),
    ),
  );
  ids.delete('');
  return tables.people.flatMap(({ line, cells }) => {
    const { organisation = '', organisation_id: found = '' } = cells;
    const meant = ids.get(organisation) ?? '';
    return found === meant
      ? []
      : [
          {
            file,
            row: line,
            field: 'organisation_id',
            found,
            allowed: meant === '' ? 'nothing: no organisation of that table has this name' : meant,
            mend:
              meant === ''
                ? `leave it empty, or write the name of ${found} in organisation as that table does`
                : `“${organisation}” is ${meant} in content/data/organisations.csv; write that id`,
          },
        ];
  });
}
