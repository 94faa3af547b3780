import { suggest, type Problem } from './content-error.ts';
import type { RawTables } from './cross-check.ts';
import type { CsvRow } from './csv.ts';
import { numberIn } from './differences.ts';
import { numberWords } from './figure-words.ts';
import { surenessOf } from './hedges.ts';
import { mendId } from './mend-id.ts';
import { NONE } from './no-source.ts';
import { wordsChanged } from './words-changed.ts';

type Cells = CsvRow['cells'];
type Found = Pick<Problem, 'field' | 'found' | 'allowed' | 'mend'>;
type Index = ReadonlyMap<string, Cells>;

const indexOf = (rows: readonly CsvRow[], key: (cells: Cells) => string): Index =>
  new Map(rows.map(({ cells }) => [key(cells), cells]));

/** Quoted words must be somebody’s own: letter by letter a piece of what the claim quotes. */
function misquoted({ exact = '', claim = '' }: Cells, claims: Index): Found[] {
  if (exact === '' || (claims.get(claim)?.['quote'] ?? exact).includes(exact)) return [];
  return [
    {
      field: 'exact',
      found: exact,
      allowed: `a piece, letter by letter, of the quote of ${claim} in content/data/claims.csv`,
      mend: 'copy it from there, or leave it empty',
    },
  ];
}

/**
 * What one party says rests on a claim of that party alone. That a report went wrong may be established, which is our comparison; what the
 * report says is not.
 */
function compared({ claim = '' }: Cells, claims: Index): Found[] {
  const { topic, status } = claims.get(claim) ?? {};
  if (topic !== 'misreport' || status !== 'established') return [];
  return [
    {
      field: 'claim',
      found: claim,
      allowed:
        'a claim of this party alone: that one compares a report with the record, and would give its date, sources and status',
      mend: 'add a claim to content/data/claims.csv of what the report says, with its own date and sources, and name it here',
    },
  ];
}

/** A number in an account’s words is a figure’s, so that both stay the same. */
function miscounted({ says = '', figure = '', claim = '' }: Cells, figures: Index): Found[] {
  if (figure === '') return [];
  const value = figures.get(figure)?.['value'];
  if (value === undefined)
    return [
      {
        field: 'figure',
        found: figure,
        allowed: 'claim.key of a row in content/data/figures.csv',
        mend: mendId('figures', figure, figures.keys()),
      },
    ];
  if (!figure.startsWith(`${claim}.`))
    return [
      {
        field: 'figure',
        found: figure,
        allowed: `a figure of the row’s own claim, ${claim}`,
        mend: 'name a figure that begins with the claim and a full stop, or another claim',
      },
    ];
  if (numberIn(says, Number(value))) return [];
  return [
    {
      field: 'says',
      found: says,
      allowed: `words that give the number of ${figure}: ${numberWords(Number(value), { words: true })}`,
      mend: 'write that number, or name the figure that the words give',
    },
  ];
}

/** Where the words of a retelling were seen: in its claim’s quote, or where its note says. */
function unseen({ exact = '', claim = '', note = '' }: Cells, claims: Index): Found[] {
  if (note !== '' || (claims.get(claim)?.['quote'] ?? exact).includes(exact)) return [];
  return [
    {
      field: 'exact',
      found: exact,
      allowed: `a piece of the quote of ${claim} in content/data/claims.csv, or any words whose note says where they were seen`,
      mend: 'copy it from there, or write in note where these words stand',
    },
  ];
}

/** How sure a wording is, whether it says “almost certain” or “almost certainly”. */
const graded = (text: string): string => surenessOf(text).replaceAll(/(?<=certain|alleged)ly/g, '');

/**
 * A retelling in the same sense that is none: how sure it is has changed, or it has nothing of the original. What a retelling changed is
 * for a person to say; that it changed nothing is not.
 */
function reworded(retellings: readonly CsvRow[]): (Found & { readonly row: number })[] {
  const originals = new Map(
    retellings
      .filter(({ cells }) => cells['kind'] === 'original')
      .map(({ cells }) => [cells['judgement'], cells['exact'] ?? '']),
  );
  return retellings.flatMap(({ line, cells: { judgement, change, exact = '' } }) => {
    const original = originals.get(judgement) ?? exact;
    if (change !== 'same' || exact === original) return [];
    const isAlike = wordsChanged(original, exact).some(({ kind }) => kind === 'kept');
    if (isAlike && graded(exact) === graded(original)) return [];
    const sure = surenessOf(original);
    return [
      {
        row: line,
        field: 'change',
        found: 'same',
        allowed: `same only where exact is as sure as the original (${sure === '' ? 'which has no word for it' : `“${sure}”`}) and shares its words`,
        mend: 'say what the words changed, as docs/data.md lists it, or mend exact',
      },
    ];
  });
}

/** Where a retelling's words stand is one of the sources its claim rests on. */
function unsourced({ source = '', claim = '', note = '' }: Cells, claims: Index): Found[] {
  const sources = (claims.get(claim)?.['sources'] ?? source).split(';');
  if (source === NONE && note === '')
    return [
      {
        field: 'source',
        found: source,
        allowed: `“${NONE}” only where the note says where the words were seen`,
        mend: 'write in note where they stand, or name one of the claim’s sources',
      },
    ];
  return (source === '' || source === NONE ? [] : source.split(';'))
    .filter((id) => !sources.includes(id))
    .map((id) => ({
      field: 'source',
      found: id,
      allowed: `sources of ${claim} in content/data/claims.csv, “${NONE}”, or empty`,
      mend: suggest(id, sources),
    }));
}

/** Parts of one whole are numbered from 1 without a gap, so that their order is never left to chance. */
function misnumbered(rows: readonly CsvRow[], whole: string | null): (Found & { readonly row: number })[] {
  const groups = Map.groupBy(rows, ({ cells }) => (whole === null ? '' : (cells[whole] ?? '')));
  return [...groups.values()].flatMap((group) => {
    const sorted = group.toSorted((a, b) => Number(a.cells['order']) - Number(b.cells['order']));
    return sorted.flatMap(({ line, cells }, index) => {
      if (cells['order'] === String(index + 1)) return [];
      return [
        {
          row: line,
          field: 'order',
          found: cells['order'] ?? '',
          allowed: `numbers from 1 without a gap${whole === null ? '' : ` among the rows of one ${whole}`}; here ${String(index + 1)}`,
          mend: 'number the rows anew',
        },
      ];
    });
  });
}

/** Wholes that have fewer than two parts: one account is no difference, one wording was not changed. */
function alone(
  wholes: readonly CsvRow[],
  parts: readonly CsvRow[],
  field: string,
): (Found & { readonly row: number })[] {
  return wholes.flatMap(({ line, cells }) => {
    const count = parts.filter((part) => part.cells[field] === cells['id']).length;
    if (count > 1) return [];
    return [
      {
        row: line,
        field: 'id',
        found: cells['id'] ?? '',
        allowed: `a ${field} that at least two rows tell; there ${count === 1 ? 'is one' : 'is none'}`,
        mend: `add rows to the table of ${field === 'difference' ? 'accounts' : 'retellings'}, or take this row out`,
      },
    ];
  });
}

/** What the tables of differences and of words on their way must keep among each other, and with claims and figures. */
export function checkDifferences(tables: RawTables, fileOf: (name: keyof RawTables) => string): Problem[] {
  const claims = indexOf(tables.claims, (cells) => cells['id'] ?? '');
  const figures = indexOf(tables.figures, (cells) => `${cells['claim'] ?? ''}.${cells['key'] ?? ''}`);
  const { differences, accounts, judgements, retellings } = tables;
  const inFile = (name: keyof RawTables, found: readonly (Found & { readonly row: number })[]): Problem[] =>
    found.map((each) => ({ file: fileOf(name), ...each }));
  return [
    ...inFile('differences', [
      ...misnumbered(differences, null),
      ...alone(differences, accounts, 'difference'),
    ]),
    ...inFile('accounts', [
      ...misnumbered(accounts, 'difference'),
      ...accounts.flatMap(({ line, cells }) =>
        [...misquoted(cells, claims), ...compared(cells, claims), ...miscounted(cells, figures)].map(
          (each) => ({ row: line, ...each }),
        ),
      ),
    ]),
    ...inFile('judgements', [
      ...misnumbered(judgements, null),
      ...alone(judgements, retellings, 'judgement'),
    ]),
    ...inFile('retellings', [
      ...misnumbered(retellings, 'judgement'),
      ...reworded(retellings),
      ...retellings.flatMap(({ line, cells }) =>
        [...unseen(cells, claims), ...compared(cells, claims), ...unsourced(cells, claims)].map((each) => ({
          row: line,
          ...each,
        })),
      ),
    ]),
  ];
}
