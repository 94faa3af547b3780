import { checkWords } from '../../data/check-words.ts';
import { dateWords } from '../../data/date-words.ts';
import type { Dataset, Figure } from '../../data/dataset.ts';
import { accountsOf, type ToldAccount } from '../../data/differences.ts';
import { figureWords } from '../../data/figure-words.ts';
import type { Status } from '../../data/status.ts';

/** The difference whose numbers are drawn: see differences.csv. */
const DIFFERENCE = 'accounts-or-people';

/** One number that somebody gave. */
export interface Count {
  readonly id: string;
  readonly party: string;
  /** Whole, in our own words, as an account of accounts.csv. */
  readonly says: string;
  readonly value: number;
  readonly qualifier: Figure['qualifier'];
  /** "more than 30"; of a reply "none compromised" */
  readonly number: string;
  readonly unit: string;
  /** What of them: “three MPs and one peer”, “said to have had personal data exposed”; may be empty. */
  readonly what: string;
  readonly status: Status;
  readonly date: { readonly edtf: string } | null;
  readonly when: string;
  readonly statement: string;
  readonly note: string;
  readonly checked: string;
  readonly sources: readonly string[];
}

/** Numbers that count the same kind of thing; or what is said against them all, which is no number of those targeted. */
export interface Group {
  readonly unit: string;
  readonly isReply: boolean;
  readonly counts: readonly Count[];
}

/** What the chart draws; survives JSON. */
export interface Data {
  readonly groups: readonly Group[];
  /** Publishers, by source id. */
  readonly sources: Readonly<Record<string, string>>;
}

function countOf({ account, claim, figure, status }: ToldAccount): Count[] {
  if (!figure) return [];
  const { value, qualifier, unit, key } = figure;
  const { date, statement, note, sources } = claim;
  return [
    {
      ...{ id: account.id, party: account.party, says: account.says },
      ...{ value, qualifier, unit, what: figure.note, status, statement, note, sources },
      // Nought of what: “none” alone under “targeted” would say that nobody was.
      number: value === 0 ? `none ${key.replaceAll('-', ' ')}` : figureWords(figure),
      date: date && { edtf: date.edtf },
      when: date ? dateWords(date, 'short') : '',
      checked: checkWords(claim),
    },
  ];
}

/**
 * Every number the accounts give, by what it counts: kinds in the order of the accounts, in each the largest number first. That none was
 * compromised stands apart, at the end: the numbers count who was targeted.
 * @throws Error when the data has no such difference
 */
export function select(dataset: Dataset): Data {
  const accounts = accountsOf(DIFFERENCE, dataset);
  if (accounts.length === 0)
    throw new Error(`content/data/accounts.csv has no account of “${DIFFERENCE}”, whose numbers are drawn`);
  const counts = accounts.flatMap(countOf);
  const given = counts.filter(({ value }) => value > 0);
  const replies = counts.filter(({ value }) => value === 0);
  const group = (unit: string, of: readonly Count[], isReply: boolean): Group => ({
    ...{ unit, isReply },
    counts: of.filter((count) => count.unit === unit).toSorted((a, b) => b.value - a.value),
  });
  const unitsOf = (of: readonly Count[]): string[] => [...new Set(of.map(({ unit }) => unit))];
  const used = new Set(counts.flatMap(({ sources }) => sources));
  return {
    groups: [
      ...unitsOf(given).map((unit) => group(unit, given, false)),
      ...unitsOf(replies).map((unit) => group(unit, replies, true)),
    ],
    sources: Object.fromEntries([...used].map((id) => [id, dataset.source(id).publisher])),
  };
}

/** Every number, in the order of the drawing. */
export const countsOf = ({ groups }: Data): Count[] => groups.flatMap(({ counts }) => counts);
