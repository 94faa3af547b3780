import type { Problem } from './content-error.ts';
import type { RawTables } from './cross-check.ts';
import type { CsvRow } from './csv.ts';
import { TABLE_NAMES, type TableName } from './tables.ts';

type Found = Pick<Problem, 'field' | 'found' | 'allowed' | 'mend'>;

/** Columns that hold no text of ours: somebody’s words letter by letter, and addresses. Ids, codes and days have rules of their own. */
const VERBATIM = ['quote', 'exact', 'url', 'archived'];

/** A mark for feet or inches where one for reading belongs. */
const straight = (cells: CsvRow['cells']): Found[] =>
  Object.entries(cells)
    .filter(([field, cell]) => !VERBATIM.includes(field) && /["']/.test(cell))
    .map(([field, found]) => ({
      field,
      found,
      allowed: 'curly marks in text: an apostrophe is ’, quotation marks are “ ” or ‘ ’',
      mend: `change ${found.includes('"') ? 'each " to “ or ”' : "each ' to ’ or ‘"}`,
    }));

/** A check has a day, and a day a check: the pages say both. */
function undated({ check, checked }: CsvRow['cells']): Found[] {
  if (check === undefined || checked === undefined || (check === 'unchecked') === (checked === '')) return [];
  const field = 'checked';
  return checked === ''
    ? [
        {
          field,
          found: '',
          allowed: `the day of the second check, because check is ${check}`,
          mend: 'write the day, or change check to unchecked',
        },
      ]
    : [
        {
          field,
          found: checked,
          allowed: 'nothing, because check is unchecked',
          mend: 'write in check what was found on that day, or empty checked',
        },
      ];
}

/** What single cells must keep beside their type, in every table. */
export const checkCells = (tables: RawTables, fileOf: (name: TableName) => string): Problem[] =>
  TABLE_NAMES.flatMap((name) =>
    tables[name].flatMap(({ line, cells }) =>
      [...straight(cells), ...undated(cells)].map((found) => ({ file: fileOf(name), row: line, ...found })),
    ),
  );

const DAYS = ['listed', 'verified', 'checked', 'archived_on'];

/**
 * Days on which somebody is said to have looked, after the newest day that this project knows: no clock is asked, so that a build of
 * today’s data is the same in a year.
 * @param newest YYYY-MM-DD: the later one of the opening’s `updated` and the date of the newest version of the data
 */
export const checkDays = (tables: RawTables, newest: string): Problem[] =>
  TABLE_NAMES.flatMap((name) =>
    tables[name].flatMap(({ line, cells }) =>
      DAYS.filter((field) => (cells[field] ?? '') > newest).map((field) => ({
        file: `content/data/${name}.csv`,
        row: line,
        field,
        found: cells[field] ?? '',
        allowed: `a day no later than ${newest}, the newest day that the site knows`,
        mend: `mend the day, or, if it is right, set updated in content/opening/opening.mdx to it`,
      })),
    ),
  );
