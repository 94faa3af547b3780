import type { Problem } from './content-error.ts';
import type { RawTables } from './cross-check.ts';
import type { CsvRow } from './csv.ts';
import { parseDate } from './edtf.ts';
import { earliest, latest } from './partial-date.ts';

/** The two days in which the governments spoke. */
const DAYS = parseDate('2024-03-25/2024-03-26');

type Fault = Omit<Problem, 'file' | 'row'>;

/** Whether a claim was made in the two days; undefined when its date cannot be read, which is said elsewhere. */
function isWithin(date: string | undefined): boolean | undefined {
  try {
    const said = parseDate(date ?? '');
    return earliest(said) >= earliest(DAYS) && latest(said) <= latest(DAYS);
  } catch {
    return undefined;
  }
}

/** Quoted words must be somebody’s own: letter by letter a piece of what a claim quotes. */
function misquoted({ exact = '' }: CsvRow['cells'], claims: readonly CsvRow[]): Fault[] {
  if (exact === '' || claims.some(({ cells }) => cells['quote']?.includes(exact))) return [];
  return [
    {
      field: 'exact',
      found: exact,
      allowed: 'a piece, letter by letter, of the quote of one of the row’s claims',
      mend: 'copy it from the field quote in content/data/claims.csv, or leave it empty',
    },
  ];
}

function misdated({ outside = '' }: CsvRow['cells'], claims: readonly CsvRow[]): Fault[] {
  const within = claims.map(({ cells }) => isWithin(cells['date']));
  const expected = within.includes(false) ? 'yes' : '';
  if (within.includes(undefined) || outside === expected) return [];
  return [
    {
      field: 'outside',
      found: outside,
      allowed: 'yes when a claim is of another day than 25 or 26 March 2024, else empty',
      mend: expected === 'yes' ? 'write yes, or name other claims' : 'leave it empty',
    },
  ];
}

/** A reply is a denial, and nobody else denies. */
function misplaced({ side, claims = '' }: CsvRow['cells'], rows: readonly CsvRow[]): Fault[] {
  if (rows.every(({ cells }) => (cells['status'] === 'denied') === (side === 'reply'))) return [];
  return [
    {
      field: 'claims',
      found: claims,
      allowed: 'claims with status denied when side is reply, and without it when side is claim',
      mend: 'change side, or name other claims',
    },
  ];
}

const speakerOf = (id = ''): string => id.slice(0, Math.max(0, id.lastIndexOf('-')));

/** Rows of one speaker stand together, so they must agree on who that is. */
function differing({ id, ...cells }: CsvRow['cells'], first: CsvRow): Fault[] {
  return ['side', 'country', 'speaker']
    .filter((field) => cells[field] !== first.cells[field])
    .map((field) => ({
      field,
      found: cells[field] ?? '',
      allowed: `what row ${String(first.line)} has, because its id begins with ${speakerOf(id)} too: ${first.cells[field] ?? ''}`,
      mend: `write the same in every row of ${speakerOf(id)}, or give this row another id`,
    }));
}

/** What a row of wordings.csv must keep with the claims it rests on, and with the other rows of its speaker. */
export function checkWordings({ wordings, claims }: RawTables, file: string): Problem[] {
  const byId = new Map(claims.map((row) => [row.cells['id'] ?? '', row]));
  const firsts = new Map(wordings.toReversed().map((row) => [speakerOf(row.cells['id']), row]));
  return wordings.flatMap(({ line, cells }) => {
    const named = (cells['claims'] ?? '').split(';').flatMap((id) => byId.get(id) ?? []);
    const first = firsts.get(speakerOf(cells['id']));
    return [
      ...misquoted(cells, named),
      ...misdated(cells, named),
      ...misplaced(cells, named),
      ...(first ? differing(cells, first) : []),
    ].map((fault) => ({ file, row: line, ...fault }));
  });
}
