import { suggest, type Problem } from './content-error.ts';
import type { CsvRow } from './csv.ts';
import type { TableName } from './tables.ts';

type Tables = Readonly<Record<TableName, readonly CsvRow[]>>;

/** Tables whose rows a relation may join. */
const ENDS = ['organisations', 'actors', 'people', 'targets'] as const satisfies readonly TableName[];

const cell = ({ cells }: CsvRow, field: string): string => cells[field] ?? '';

/** Ends that are no row of any table, or that rows of two tables share. */
function unknownEnds(tables: Tables, file: string): Problem[] {
  const known = ENDS.flatMap((name) => tables[name].map((row) => cell(row, 'id')));
  return tables.relations.flatMap((row) =>
    ['from', 'to']
      .filter((field) => known.filter((each) => each === cell(row, field)).length !== 1)
      .map((field) => ({
        file,
        row: row.line,
        field,
        found: cell(row, field),
        allowed: `an id in one of content/data/{${ENDS.join(', ')}}.csv`,
        mend: known.includes(cell(row, field))
          ? 'two of those tables have this id; give one of the rows another'
          : suggest(cell(row, field), known, 'those files'),
      })),
  );
}

/** Charges against what is not a person who is charged. */
function wronglyCharged(tables: Tables, file: string): Problem[] {
  const charged = tables.people
    .filter((row) => cell(row, 'kind') === 'charged')
    .map((row) => cell(row, 'id'));
  return tables.relations
    .filter((row) => cell(row, 'kind') === 'charge' && !charged.includes(cell(row, 'to')))
    .map((row) => ({
      file,
      row: row.line,
      field: 'to',
      found: cell(row, 'to'),
      allowed: 'somebody of kind charged in content/data/people.csv',
      mend: suggest(cell(row, 'to'), charged, 'content/data/people.csv'),
    }));
}

/** Statuses that are not those of the claim the relation rests on. */
function surerThanClaim(tables: Tables, file: string): Problem[] {
  const statuses = new Map(tables.claims.map((row) => [cell(row, 'id'), cell(row, 'status')]));
  return tables.relations.flatMap((row) => {
    const own = statuses.get(cell(row, 'claim'));
    if (own === undefined || own === cell(row, 'status')) return [];
    return [
      {
        file,
        row: row.line,
        field: 'status',
        found: cell(row, 'status'),
        allowed: `${own}, the status of claim ${cell(row, 'claim')}`,
        mend: `write ${own}, or rest the relation on another claim`,
      },
    ];
  });
}

/** Lines of the structure that lead back to where they come from. */
function rings(tables: Tables, file: string): Problem[] {
  const structure = tables.relations.filter((row) => cell(row, 'kind') === 'structure');
  const kept: CsvRow[] = [];
  const leads = (from: string, to: string): boolean =>
    from === to || kept.some((row) => cell(row, 'from') === from && leads(cell(row, 'to'), to));
  return structure.flatMap((row) => {
    if (cell(row, 'from') === cell(row, 'to')) return [];
    if (!leads(cell(row, 'to'), cell(row, 'from'))) {
      kept.push(row);
      return [];
    }
    return [
      {
        file,
        row: row.line,
        field: 'to',
        found: cell(row, 'to'),
        allowed: 'something that does not lead back to from through rows above it',
        mend: 'turn this row round, or one of those it leads back through',
      },
    ];
  });
}

/** What a row of relations.csv cannot tell by itself. */
export function checkRelations(tables: Tables, file: string): Problem[] {
  return [unknownEnds, wronglyCharged, surerThanClaim, rings].flatMap((check) => check(tables, file));
}
